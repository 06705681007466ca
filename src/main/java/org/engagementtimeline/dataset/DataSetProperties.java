package org.engagementtimeline.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data set comes from.
 *
 * @param seeds a folder with the same layout as the packaged one; the packaged one if absent or blank
 */
@ConfigurationProperties("timeline")
public record DataSetProperties(@Nullable String seeds) {}
