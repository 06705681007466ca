package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is in a download, as the Data Package standard describes it (datapackage.org, 2.0).
 *
 * @param name the title as an address could have it
 * @param created when the revision was loaded
 */
record DataPackage(
        @JsonProperty("$schema") String schema,
        String name,
        String id,
        String title,
        String description,
        String version,
        Instant created,
        String homepage,
        List<Resource> resources) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /**
     * One file of it.
     *
     * @param type what kind of resource it is; only tables have one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Resource(
            String name,
            @Nullable String type,
            String path,
            String title,
            String format,
            String mediatype,
            String encoding) {

        static Resource of(String name, Format form) {
            return new Resource(
                    name + "-" + form.term(),
                    form == Format.CSV ? "table" : null,
                    name + "." + form.term(),
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    form.term(),
                    form.mediaType(),
                    "utf-8");
        }
    }

    /** @param withFiles whether the files from which the data set was loaded are in it */
    static DataPackage of(Publication publication, String description, List<Resource> resources, boolean withFiles) {
        DataSetData dataSet = publication.dataSet();
        return new DataPackage(
                PROFILE,
                ("engagement-timeline-" + dataSet.title())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-"),
                dataSet.revision(),
                "Engagement Timeline: " + dataSet.title(),
                description
                        + (withFiles
                                ? " The folder seeds holds the YAML files from which it was loaded, as researchers edit them."
                                : " The YAML files from which it was loaded are not at hand on this site."),
                dataSet.version(),
                dataSet.loadedAt(),
                publication.site() + publication.page(),
                resources);
    }
}
