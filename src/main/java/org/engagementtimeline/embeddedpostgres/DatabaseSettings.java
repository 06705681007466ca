package org.engagementtimeline.embeddedpostgres;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the embedded PostgreSQL keeps its files.
 *
 * <p>The folder is a text, because Spring would convert a relative path such as {@code db} to a class path resource.
 *
 * @param folder a folder, absolute or relative to the working directory, that no other running application uses
 */
@Validated
@ConfigurationProperties("timeline.database")
record DatabaseSettings(
        @NotBlank(message = "must name a folder") String folder) {}
