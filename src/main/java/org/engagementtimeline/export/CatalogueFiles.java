package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.domain.DataSet;
import org.springframework.stereotype.Component;

/** Writes records of one sort as a table or as JSON, holding one batch of them at a time. */
@Component
class CatalogueFiles {

    private static final int IN_A_BATCH = 100;

    private final Map<String, Catalogue<?>> catalogues;
    private final CommitmentCatalogue commitments;
    private final JsonWriter json;
    private final EngagementsOut record;

    CatalogueFiles(
            List<Catalogue<?>> catalogues, CommitmentCatalogue commitments, JsonWriter json, EngagementsOut record) {
        this.catalogues = catalogues.stream()
                .collect(Collectors.toMap(Catalogue::name, Function.identity(), (one, other) -> one, TreeMap::new));
        this.commitments = commitments;
        this.json = json;
        this.record = record;
    }

    /** All records of one sort. */
    CatalogueFile<?> all(String name, DataSet dataSet) {
        return all(catalogues.get(name), dataSet);
    }

    /** In the order of the alphabet. */
    Set<String> names() {
        return catalogues.keySet();
    }

    private <T extends Catalogue.Listed> CatalogueFile<T> all(Catalogue<T> catalogue, DataSet dataSet) {
        return file(catalogue, dataSet, catalogue::behind);
    }

    /** The commitments of a filter, in its order. */
    CatalogueFile<CommitmentData> of(LedgerFilter filter, DataSet dataSet) {
        return file(commitments, dataSet, (id, size) -> commitments.behind(filter, id, size));
    }

    /** One record. */
    Optional<CatalogueFile<?>> one(String name, String id) {
        return one(catalogues.get(name), id);
    }

    private static <T extends Catalogue.Listed> Optional<CatalogueFile<?>> one(Catalogue<T> catalogue, String id) {
        return catalogue
                .find(id)
                .map(found -> new CatalogueFile<>(id, catalogue, List.of(found).iterator()));
    }

    /** @param behind the first so many behind an id */
    private <T extends Catalogue.Listed> CatalogueFile<T> file(
            Catalogue<T> catalogue, DataSet dataSet, BiFunction<String, Integer, List<T>> behind) {
        return new CatalogueFile<>(
                catalogue.name() + "-" + dataSet.version(), catalogue, new Batches<>(dataSet.revision(), last -> {
                    List<T> batch = behind.apply(last.map(Catalogue.Listed::id).orElse(""), IN_A_BATCH);
                    return new Batches.Batch<>(record.dataSet().revision(), batch, batch.size() == IN_A_BATCH);
                }));
    }

    <T extends Catalogue.Listed> void write(
            CatalogueFile<T> file, Format format, Publication publication, OutputStream out) throws IOException {
        Catalogue<T> catalogue = file.catalogue();
        if (format == Format.CSV) {
            Function<T, String> address = each -> publication.site() + "/" + catalogue.name() + "/" + each.id();
            Table.write(Table.placed(catalogue.columns(), publication, address), file.records(), out);
        } else {
            json.write(catalogue.name(), publication, file.records(), out);
        }
    }
}
