package org.engagementtimeline.representation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Licence;

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
        Optional<List<PackageLicence>> licenses,
        Optional<List<Contributor>> contributors,
        List<Resource> resources) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /** @param name an Open Definition identifier, which SPDX shares; absent for a licence without one */
    record PackageLicence(Optional<String> name, String path, String title) {

        static PackageLicence of(Licence licence) {
            return new PackageLicence(licence.spdx(), licence.address(), licence.name());
        }
    }

    record Contributor(String title, List<String> roles) {}

    /**
     * One file of it.
     *
     * @param type what kind of resource it is; only tables have one, and a schema
     */
    record Resource(
            String name,
            Optional<String> type,
            String path,
            String title,
            String format,
            String mediatype,
            String encoding,
            Optional<TableSchema> schema) {

        static Resource of(String name, Format format, Optional<TableSchema> schema) {
            return new Resource(
                    name.replace('_', '-') + "-" + format.extension(),
                    schema.map(any -> "table"),
                    name + "." + format.extension(),
                    name.substring(0, 1).toUpperCase(Locale.ROOT)
                            + name.substring(1).replace('_', ' '),
                    format.extension(),
                    format.mediaType(),
                    "utf-8",
                    schema);
        }
    }

    /**
     * What a table's columns are (datapackage.org/standard/table-schema).
     *
     * @param foreignKeys absent where there are none; the standard has no empty list of them
     */
    record TableSchema(List<Field> fields, Optional<List<String>> primaryKey, Optional<List<ForeignKey>> foreignKeys) {

        record Field(String name, String type) {}

        record ForeignKey(List<String> fields, Target reference) {}

        record Target(String resource, List<String> fields) {}

        static TableSchema of(CsvTable<?, ?> table, FileInfo info) {
            List<? extends Column<?>> columns = table.columns(info);
            return new TableSchema(
                    columns.stream()
                            .map(column -> new Field(column.name(), column.type()))
                            .toList(),
                    Optional.of(List.of("id")).filter(any -> table.hasIds()),
                    Optional.of(columns.stream()
                                    .flatMap(column -> column.references().stream()
                                            .map(target -> new ForeignKey(
                                                    List.of(column.name()),
                                                    new Target(target + "-csv", List.of("id")))))
                                    .toList())
                            .filter(keys -> !keys.isEmpty()));
        }
    }

    /** @param withSeeds whether the files from which the data set was loaded are in it */
    static DataPackage of(FileInfo info, List<Resource> resources, boolean withSeeds) {
        DataSet dataSet = info.dataSet();
        return new DataPackage(
                PROFILE,
                ("engagement-timeline-" + dataSet.title())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-"),
                dataSet.revision(),
                "Engagement Timeline: " + dataSet.title(),
                dataSet.description()
                        + (withSeeds
                                ? " The folder seeds has the YAML files from which it was loaded, as researchers edit them."
                                : " This site does not have the YAML files from which it was loaded."),
                dataSet.version(),
                dataSet.loadedAt(),
                info.site() + info.page(),
                dataSet.licence().map(licence -> List.of(PackageLicence.of(licence))),
                dataSet.publisher().map(name -> List.of(new Contributor(name, List.of("publisher")))),
                resources);
    }
}
