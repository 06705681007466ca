package org.engagementtimeline.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu Html Checker, which is the W3C's, without its server. */
final class HtmlChecker {

    private static final String HTML_WITH_SVG_AND_ARIA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    HtmlChecker() {
        try {
            validator.setUpMainSchema(HTML_WITH_SVG_AND_ARIA, new Complaints());
        } catch (Exception unusable) {
            throw new IllegalStateException("the checker's own schema cannot be read", unusable);
        }
    }

    /** What is wrong with a page, errors and warnings alike, each with its line. */
    List<String> complaints(String html) {
        try {
            Complaints complaints = new Complaints();
            validator.setUpValidatorAndParsers(complaints, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
            return complaints.found;
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The addresses a page asks for or leads to, and the places in it that an address can name. */
    record Anchors(Set<String> addresses, Set<String> ids) {}

    static Anchors anchors(String html) {
        Anchors anchors = new Anchors(new HashSet<>(), new HashSet<>());
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
                add(attributes.getValue("href"), anchors.addresses());
                add(attributes.getValue("src"), anchors.addresses());
                add(attributes.getValue("action"), anchors.addresses());
                add(attributes.getValue("id"), anchors.ids());
            }

            private void add(String value, Set<String> to) {
                if (value != null) {
                    to.add(value);
                }
            }
        });
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return anchors;
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            add("warning", warning);
        }

        @Override
        public void error(SAXParseException error) {
            add("error", error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add("error", error);
        }

        private void add(String kind, SAXParseException complaint) {
            found.add("line " + complaint.getLineNumber() + ": " + kind + ": " + complaint.getMessage());
        }
    }
}
