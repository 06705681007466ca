package org.engagementtimeline.sitemap;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one file of a sitemap.
 *
 * @param root the outermost element
 * @param element the element of each address
 * @param changed when its content last changed
 */
record SitemapFile(String root, String element, String changed, XMLStreamWriter xml) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** @param changed when its content last changed */
    static SitemapFile of(String root, String element, Instant changed, OutputStream out) throws IOException {
        try {
            return new SitemapFile(
                    root,
                    element,
                    changed.truncatedTo(ChronoUnit.SECONDS).toString(),
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    void write(Stream<String> addresses) throws IOException {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Iterator<String> each = addresses.iterator(); each.hasNext(); ) {
                xml.writeStartElement(element);
                write("loc", each.next());
                write("lastmod", changed);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void write(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
