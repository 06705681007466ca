package org.engagementtimeline.dataset;

import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A node of a data-set file with its position, so that every check can report where a problem is.
 *
 * @param located the node itself or, if it is missing, the nearest one around it
 */
public record Seed(String file, JsonNode node, JsonNode located) {

    public Seed(String file, JsonNode node) {
        this(file, node, node);
    }

    public Seed at(String key) {
        JsonNode child = node.get(key);
        return child == null ? new Seed(file, MissingNode.getInstance(), located) : new Seed(file, child);
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public boolean isMissing() {
        return node.isMissingNode();
    }

    public List<Seed> elements() {
        List<Seed> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> elements.add(new Seed(file, element)));
        }
        return elements;
    }

    /** The scalar in this node, or in its {@code is} if the node is a fact. */
    public String text() {
        return node.isObject() ? at("is").text() : node.asString("");
    }

    @Nullable
    public String textOrNull() {
        return isMissing() ? null : text();
    }

    public Optional<Seed> optional(String key) {
        return has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    public int number() {
        return node.isObject() ? at("is").number() : node.asInt(0);
    }

    /** All scalars of this node: itself, its {@code is}, or those of its elements. */
    public List<Seed> scalars() {
        if (node.isArray()) {
            return elements().stream()
                    .flatMap(element -> element.scalars().stream())
                    .toList();
        }
        if (node.isObject()) {
            return at("is").scalars();
        }
        return isMissing() ? List.of() : List.of(this);
    }

    /** The ids of the sources that this fact cites, each as often as it does. */
    public Stream<String> sources() {
        return at("cites").elements().stream().map(cite -> cite.text().split(":", 2)[0]);
    }

    FilePosition position() {
        return FilePosition.of(file, JsonNodes.tokenStreamLocationOf(located));
    }

    Problem problem(String message) {
        return new Problem(position(), message);
    }

    /** A problem of this and of an earlier one, such as a duplicate. */
    Problem problem(String message, Seed earlier) {
        return new Problem(position(), message, List.of(earlier.position()));
    }
}
