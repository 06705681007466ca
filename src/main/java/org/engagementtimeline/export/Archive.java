package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engagementtimeline.dataset.DataSetFiles;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.domain.DataSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole data set as one file: every record as JSON and as tables, the files from which it was loaded, and first a
 * description of them as a Data Package (datapackage.org, 2.0). Equal revisions give equal files but for the day of access.
 */
@Component
class Archive {

    static final String ADDRESS = "/data-set.zip";
    static final String MEDIA_TYPE = "application/zip";

    private static final List<Format> FORMS = List.of(Format.JSON, Format.CSV);
    private static final String ENGAGEMENTS = "engagements";

    private final EngagementFiles engagements;
    private final CatalogueFiles catalogues;
    private final Vocabularies vocabularies;
    private final DataSetFiles files;
    private final JsonMapper json;

    Archive(
            EngagementFiles engagements,
            CatalogueFiles catalogues,
            Vocabularies vocabularies,
            DataSetFiles files,
            JsonMapper json) {
        this.engagements = engagements;
        this.catalogues = catalogues;
        this.vocabularies = vocabularies;
        this.files = files;
        this.json = json;
    }

    /** @throws IOException when the reader goes away, or the record changes while it is read */
    void write(Publication publication, DataSet dataSet, OutputStream out) throws IOException {
        boolean withFiles = files.areOf(publication.dataSet().revision());
        ZipOutputStream zip = new ZipOutputStream(Undisturbed.by(out), StandardCharsets.UTF_8);
        begin(zip, "datapackage.json", publication);
        zip.write(json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(DataPackage.of(publication, dataSet.description(), resources(), withFiles)));
        for (Format form : FORMS) {
            begin(zip, ENGAGEMENTS + "." + form.term(), publication);
            engagements.write(
                    form,
                    publication,
                    TimelineFilter.ALL,
                    vocabularies.of(TimelineFilter.ALL),
                    Optional.empty(),
                    Undisturbed.by(zip));
            for (String catalogue : catalogues.names()) {
                begin(zip, catalogue + "." + form.term(), publication);
                catalogues.write(catalogues.all(catalogue, dataSet), form, publication, Undisturbed.by(zip));
            }
        }
        if (withFiles) {
            for (SeedFile file : (Iterable<SeedFile>) files.all()::iterator) {
                begin(zip, "seeds/" + file.path(), publication);
                zip.write(file.content());
            }
        }
        // Closed only when all is written: what broke off must not look whole.
        zip.close();
    }

    private List<DataPackage.Resource> resources() {
        List<DataPackage.Resource> resources = new ArrayList<>();
        for (Format form : FORMS) {
            resources.add(DataPackage.Resource.of(ENGAGEMENTS, form));
            catalogues.names().forEach(name -> resources.add(DataPackage.Resource.of(name, form)));
        }
        return resources;
    }

    private static void begin(ZipOutputStream zip, String name, Publication publication) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(publication.dataSet().loadedAt().toEpochMilli());
        zip.putNextEntry(entry);
    }
}
