package org.engagementtimeline.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.representation.DataPackage.Resource;
import org.engagementtimeline.representation.DataPackage.TableSchema;
import org.engagementtimeline.web.Alternate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole data set as one file: every collection as JSON and as tables, the files from which it was loaded, and first
 * a description of them as a Data Package. Equal revisions give equal files but for the day of access.
 */
@Component
public class Archive {

    static final String ADDRESS = "/data-set.zip";
    public static final Alternate LINK = new Alternate("The whole data set", "application/zip", ADDRESS);

    private final List<? extends RecordCollection<?>> collections;
    private final FileResponses files;
    private final DataSetProperties seeds;
    private final JsonMapper json;

    Archive(
            List<? extends RecordCollection<?>> collections,
            FileResponses files,
            DataSetProperties seeds,
            JsonMapper json) {
        this.collections = collections.stream()
                .sorted(Comparator.comparing(collection -> collection.name()))
                .toList();
        this.files = files;
        this.seeds = seeds;
        this.json = json;
    }

    /** @throws IOException if the client goes away, or the record changes while it is read */
    void write(FileInfo info, OutputStream out) throws IOException {
        boolean withSeeds = seeds.areOf(info.dataSet().revision());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "datapackage.json", info);
        zip.write(json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(DataPackage.of(info, resources(info), withSeeds)));
        for (RecordCollection<?> collection : collections) {
            write(collection, info, zip);
        }
        if (withSeeds) {
            for (SeedFile file : (Iterable<SeedFile>) seeds.files()::iterator) {
                begin(zip, "seeds/" + file.path(), info);
                zip.write(file.content());
            }
            if (!seeds.areOf(info.dataSet().revision())) {
                throw new IOException("The files changed while they were written. Ask for the archive again.");
            }
        }
        // Only when all is written: an interrupted archive must not look complete.
        zip.finish();
    }

    private <T> void write(RecordCollection<T> collection, FileInfo info, ZipOutputStream zip) throws IOException {
        for (CsvTable<T, ?> table : collection.tables()) {
            begin(zip, table.name() + ".csv", info);
            files.write(collection, table, info, zip);
        }
        begin(zip, collection.name() + ".json", info);
        files.write(collection, files.writer(collection, Format.JSON.extension()), info, zip);
    }

    private List<Resource> resources(FileInfo info) {
        List<Resource> resources = new ArrayList<>();
        for (RecordCollection<?> collection : collections) {
            collection
                    .tables()
                    .forEach(table -> resources.add(
                            Resource.of(table.name(), Format.CSV, Optional.of(TableSchema.of(table, info)))));
            resources.add(Resource.of(collection.name(), Format.JSON, Optional.empty()));
        }
        return resources;
    }

    private static void begin(ZipOutputStream zip, String name, FileInfo info) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(info.dataSet().loadedAt().toEpochMilli());
        zip.putNextEntry(entry);
    }
}
