package org.engagementtimeline.export;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a page says of itself to programs that know schema.org. */
final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    /**
     * As a data block of an HTML page carries it. Such a block is no script: browsers leave it before a content security
     * policy is asked (HTML, "prepare the script element"). The characters that could end it, or begin a comment in it, are
     * written as JSON escapes, which only its texts can contain.
     */
    static String inHtml(Object thing) {
        ObjectNode block = JSON.createObjectNode().put("@context", "https://schema.org");
        block.setAll((ObjectNode) JSON.valueToTree(thing));
        return JSON.writeValueAsString(block)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
