package org.engagementtimeline.sitemap;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.DataSetRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the addresses of all pages without a filter, after <a href="https://www.sitemaps.org/protocol.html">the sitemap protocol</a>:
 * at most 50,000 in a file and, if there are more, an index of the files. Addresses are read while they are written, so a long file
 * takes no more memory than a short one.
 */
@Component
@ConsistentRead
class Sitemap {

    static final int MOST_IN_A_FILE = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final int READ_AT_ONCE = 1_000;

    /** The fixed pages, then those of the record in a stable order. */
    private static final String ADDRESSES = """
            select 0 as part, address as id, address from unnest(array['/', '/mechanisms', '/people', '/commitments',
                '/background', '/sources', '/about']) address
            union all select 1, id, '/mechanisms/' || id from mechanism
            union all select 2, id, '/engagements/' || id from engagement
            union all select 3, id, '/people/' || id from person
            union all select 4, id, '/commitments/' || id from commitment
            union all select 5, id, '/background/' || id from background
            union all select 6, id, '/sources/' || id from source
            """;

    private final JdbcClient database;
    private final DataSetRepository dataSets;

    Sitemap(JdbcClient database, DataSetRepository dataSets) {
        this.database = database;
        this.dataSets = dataSets;
    }

    /** The number of files. */
    int files() {
        long addresses = database.sql("select count(*) from (" + ADDRESSES + ") every")
                .query(Long.class)
                .single();
        return (int) ((addresses + MOST_IN_A_FILE - 1) / MOST_IN_A_FILE);
    }

    /** Writes the whole sitemap, or the index of its files. */
    void write(String site, OutputStream out) throws IOException {
        int files = files();
        if (files == 1) {
            write(1, site, out);
            return;
        }
        write(
                "sitemapindex",
                "sitemap",
                IntStream.rangeClosed(1, files).mapToObj(number -> site + "/sitemap-" + number + ".xml"),
                out);
    }

    /** @param number of the file, counted from 1 */
    void write(int number, String site, OutputStream out) throws IOException {
        try (Stream<String> addresses = database
                .sql(ADDRESSES + " order by part, id offset :first limit :most")
                .param("first", (number - 1) * MOST_IN_A_FILE)
                .param("most", MOST_IN_A_FILE)
                .withFetchSize(READ_AT_ONCE)
                .query((row, place) -> site + row.getString("address"))
                .stream()) {
            write("urlset", "url", addresses, out);
        }
    }

    private void write(String root, String element, Stream<String> addresses, OutputStream out) throws IOException {
        String changed =
                dataSets.current().loadedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String address : (Iterable<String>) addresses::iterator) {
                xml.writeStartElement(element);
                write(xml, "loc", address);
                write(xml, "lastmod", changed);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
