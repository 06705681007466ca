package org.engagementtimeline.embeddedpostgres;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the embedded PostgreSQL keeps everything it needs.
 *
 * <p>The folder is text rather than a path, because the conversion to a path takes a relative name such as {@code db} for
 * a class path resource.
 *
 * @param folder a folder, absolute or relative to the working directory, that no other running application uses
 */
@Validated
@ConfigurationProperties("timeline.database")
record DatabaseSettings(
        @NotBlank(message = "must name a folder") String folder) {}
