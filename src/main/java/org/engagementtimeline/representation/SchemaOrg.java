package org.engagementtimeline.representation;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How things are written in the vocabulary of schema.org, as JSON-LD 1.1. */
public final class SchemaOrg {

    private static final String NAMESPACE = "http://schema.org/";
    private static final Map<String, String> LINK = Map.of("@type", "@id");
    private static final Map<String, String> TIME = Map.of("@type", NAMESPACE + "DateTime");
    private static final Map<String, String> DATE = Map.of("@type", NAMESPACE + "Date");

    /**
     * The part of schema.org's own context that is used here, so that no reader has to fetch it. Sorted, because a page has the same
     * bytes from every instance.
     */
    public static final Map<String, Object> CONTEXT = new TreeMap<>(Map.of(
            "@vocab", NAMESPACE,
            "url", LINK,
            "eventStatus", LINK,
            "license", LINK,
            "contentUrl", LINK,
            "startDate", DATE,
            "endDate", DATE,
            "datePublished", TIME,
            "dateModified", TIME));

    private static final JsonMapper JSON = new JsonMapper();

    private SchemaOrg() {}

    /**
     * As a data block of an HTML page carries it. Such a block is no script: browsers leave it before a content security
     * policy is asked (HTML, "prepare the script element"). The characters that could end it, or begin a comment in it, are
     * written as JSON escapes, which only its texts can contain.
     */
    public static String inHtml(Object thing) {
        ObjectNode block = JSON.createObjectNode();
        block.putPOJO("@context", CONTEXT);
        block.setAll((ObjectNode) JSON.valueToTree(thing));
        return JSON.writeValueAsString(block)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
