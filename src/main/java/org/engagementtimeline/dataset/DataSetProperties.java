package org.engagementtimeline.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data set comes from.
 *
 * @param seeds a folder laid out like the packaged one; absent or blank for the packaged one itself
 */
@ConfigurationProperties("timeline")
record DataSetProperties(@Nullable String seeds) {}
