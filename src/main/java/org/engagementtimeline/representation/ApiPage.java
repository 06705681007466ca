package org.engagementtimeline.representation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.springframework.web.util.HtmlUtils;

/** The contract (OpenAPI 3.1) as a page shows it: the addresses of each kind of thing, with their parameters. */
public record ApiPage(OpenAPI contract) implements HasMetadata {

    private static final String FORMAT = "format";

    /** The addresses of one kind of thing. */
    public record Section(Tag tag, List<Address> addresses) {}

    /** One address, which may have parameters in it. */
    public record Address(String path, Operation operation) {

        /** Without the format, because there is a link for each. */
        public List<Parameter> parameters() {
            return all().filter(parameter -> !parameter.getName().equals(FORMAT))
                    .toList();
        }

        /** The address in each of its formats, with the examples that the contract gives. */
        public List<String> examples() {
            String one = path;
            for (Parameter parameter : parameters()) {
                Object example = parameter.getExample();
                if (example != null) {
                    one = parameter.getIn().equals("path")
                            ? one.replace("{" + parameter.getName() + "}", example.toString())
                            : one + (one.contains("?") ? "&" : "?") + parameter.getName() + "=" + example;
                }
            }
            String address = one;
            List<String> formats = all().filter(parameter -> parameter.getName().equals(FORMAT))
                    .flatMap(ApiPage::values)
                    .map(format -> address.replace("{" + FORMAT + "}", format))
                    .toList();
            return formats.isEmpty() ? List.of(address) : formats;
        }

        private Stream<Parameter> all() {
            return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
        }
    }

    public List<Section> sections() {
        return contract.getTags().stream()
                .map(tag -> new Section(
                        tag,
                        contract.getPaths().entrySet().stream()
                                .filter(path ->
                                        path.getValue().getGet().getTags().contains(tag.getName()))
                                .map(path -> new Address(
                                        path.getKey(), path.getValue().getGet()))
                                .toList()))
                .toList();
    }

    /** The values that a parameter may have, or the range of a number; empty if the description tells it. */
    public String allowed(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        String values = values(parameter).collect(Collectors.joining(", "));
        return schema.getMaximum() == null ? values : schema.getMinimum() + " to " + schema.getMaximum();
    }

    private static Stream<String> values(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        Schema<?> one = schema.getItems() == null ? schema : schema.getItems();
        return Stream.<List<?>>ofNullable(one.getEnum()).flatMap(List::stream).map(Object::toString);
    }

    /** A text of the contract, in which code is between backticks, as HTML. */
    public String html(String text) {
        return HtmlUtils.htmlEscape(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList("/api", contract.getInfo().getSummary());
    }
}
