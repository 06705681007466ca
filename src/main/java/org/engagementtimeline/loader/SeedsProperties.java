package org.engagementtimeline.loader;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What happens when the data set changes.
 *
 * @param strict whether a data set with a problem stops the application from starting even if the database holds a good record
 * @param replace whether an older version of the data set may take the place of a newer one
 * @param watch whether the data set is loaded again when its folder changes while the application runs
 */
@ConfigurationProperties("timeline.seeds")
public record SeedsProperties(boolean strict, boolean replace, boolean watch) {}
