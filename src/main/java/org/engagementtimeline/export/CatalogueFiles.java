package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;
import org.springframework.stereotype.Component;

/** Writes all records of one sort as a table or as JSON, holding one batch of them at a time. */
@Component
class CatalogueFiles {

    private static final int IN_A_BATCH = 100;

    private final Map<String, Catalogue<?>> catalogues;
    private final JsonWriter json;
    private final EngagementsOut record;

    CatalogueFiles(List<Catalogue<?>> catalogues, JsonWriter json, EngagementsOut record) {
        this.catalogues = catalogues.stream()
                .collect(Collectors.toMap(Catalogue::name, Function.identity(), (one, other) -> one, TreeMap::new));
        this.json = json;
        this.record = record;
    }

    /** @throws BadRequestException when there is no such form of a catalogue, saying which there are */
    static Format format(String form) {
        if (!form.equals(Format.CSV.term()) && !form.equals(Format.JSON.term())) {
            throw Choices.refused("form", form, List.of(Format.CSV.term(), Format.JSON.term()));
        }
        return Format.of(form);
    }

    /** In the order of the alphabet. */
    Set<String> names() {
        return catalogues.keySet();
    }

    void write(String name, Format format, Publication publication, OutputStream out) throws IOException {
        write(catalogues.get(name), format, publication, out);
    }

    private <T extends Catalogue.Listed> void write(
            Catalogue<T> catalogue, Format format, Publication publication, OutputStream out) throws IOException {
        Iterator<T> records = new Batches<>(publication.dataSet().revision(), last -> {
            List<T> batch = catalogue.behind(last.map(Catalogue.Listed::id).orElse(""), IN_A_BATCH);
            return new Batches.Batch<>(record.dataSet().revision(), batch, batch.size() == IN_A_BATCH);
        });
        if (format == Format.CSV) {
            Function<T, String> address = each -> publication.site() + "/" + catalogue.name() + "/" + each.id();
            Table.write(Table.placed(catalogue.columns(), publication, address), records, out);
        } else {
            json.write(catalogue.name(), publication, records, out);
        }
    }
}
