package org.engagementtimeline.representation;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.edtf.DateForms;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Licence;
import org.engagementtimeline.web.SiteAddress;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Completes the contract (OpenAPI 3.1) with what the signatures of controllers do not tell. Which collections, tables and
 * formats there are comes from the collections; who may use the data, from the data set.
 */
@Component
class OpenApiContract implements OpenApiCustomizer, ServerBaseUrlCustomizer {

    private final List<? extends RecordCollection<?>> collections;
    private final CurrentDataSet current;
    private final SiteAddress site;

    OpenApiContract(List<? extends RecordCollection<?>> collections, CurrentDataSet current, SiteAddress site) {
        this.collections = collections.stream()
                .sorted(Comparator.comparing(collection -> collection.name()))
                .toList();
        this.current = current;
        this.site = site;
        SpringDocUtils.getConfig().replaceWithClass(EdtfDate.class, DateForms.class);
    }

    @Override
    public void customise(OpenAPI contract) {
        contract.info(info(current.read()));
        contract.security(List.of());
        Paths paths = new Paths();
        new TreeMap<>(contract.getPaths()).forEach((path, item) -> paths.putAll(expanded(path, item)));
        // A specific path replaces the generic one.
        paths.putAll(contract.getPaths());
        paths.keySet().removeIf(path -> path.contains("{collection}") || path.contains("{table}"));
        OperationResponses responses = new OperationResponses(contract.getComponents());
        paths.forEach((path, item) -> describe(path, item.getGet(), responses));
        contract.paths(paths);
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        String text = Json31.pretty(contract);
        // An unwrapped type such as Evidence has no schema.
        schemas.keySet().removeIf(name -> !text.contains("#/components/schemas/" + name + "\""));
        schemas.values().forEach(OpenApiContract::unwrap);
        contract.tags(tags(schemas));
    }

    @Override
    public String customize(String address, HttpRequest request) {
        return site.of(((ServletServerHttpRequest) request).getServletRequest());
    }

    private static Info info(DataSet dataSet) {
        Info info = new Info()
                .title("Engagement Timeline")
                .summary("The record of diplomacy: who met whom, when, and who says so.")
                .version("1")
                .description(
                        "Every page and list of the site also comes as files, at the same address with the extension of a"
                                + " format. Every fact has the paragraphs that it comes from, and every date is exactly as certain"
                                + " as its sources make it. You need no account.\n\n"
                                + "A list comes whole, unless you ask for a part of it with `limit`. Then follow `next`, or the"
                                + " `Link` header, to the next part. Pages of other sites may read all of it (CORS).");
        dataSet.licence().map(OpenApiContract::licence).ifPresent(info::license);
        dataSet.publisher().map(name -> new Contact().name(name)).ifPresent(info::contact);
        return info;
    }

    /** By identifier or by address, never both. */
    private static License licence(Licence licence) {
        License stated = new License().name(licence.name());
        licence.spdx().ifPresentOrElse(stated::identifier, () -> stated.url(licence.address()));
        return stated;
    }

    private List<Tag> tags(Map<String, Schema> schemas) {
        return Stream.concat(
                        collections.stream()
                                .map(collection -> new Tag()
                                        .name(title(collection.name()))
                                        .description(
                                                schemas.get(collection.type().getSimpleName())
                                                        .getDescription())),
                        Stream.of(
                                new Tag().name("Search").description("Full-text search in the whole record."),
                                new Tag().name("Data set").description("Which data set is loaded, and all of it.")))
                .toList();
    }

    /** One path for each collection or table that a path is for. */
    private Paths expanded(String path, PathItem item) {
        Paths expanded = new Paths();
        for (RecordCollection<?> collection : collections) {
            if (path.contains("{collection}") && (collection.withPages() || !path.contains("{id}"))) {
                expand(path, "collection", collection.name(), item, expanded);
            }
            if (path.contains("{table}")) {
                collection.tables().stream()
                        .skip(1)
                        .forEach(table -> expand(path, "table", table.name(), item, expanded));
            }
        }
        return expanded;
    }

    private static void expand(String path, String variable, String value, PathItem item, Paths expanded) {
        Operation of = item.getGet();
        expanded.addPathItem(
                path.replace("{" + variable + "}", value),
                new PathItem()
                        .get(new Operation()
                                .summary(of.getSummary().replace("{" + variable + "}", value.replace('_', ' ')))
                                .description(of.getDescription())
                                .parameters(of.getParameters().stream()
                                        .filter(parameter ->
                                                !parameter.getName().equals(variable))
                                        .toList())));
    }

    private void describe(String path, Operation operation, OperationResponses responses) {
        String name = path.replaceFirst("^/([^/.]+).*", "$1");
        boolean ofOne = path.contains("{id}");
        Optional<? extends RecordCollection<?>> collection = collections.stream()
                .filter(each ->
                        each.tables().stream().anyMatch(table -> table.name().equals(name)))
                .findFirst();
        operation.setTags(List.of(title(collection.map(RecordCollection::name).orElse(name.replace('-', ' ')))));
        collection.ifPresent(
                of -> operation.setOperationId(ofOne ? "get-" + singular(of) : "list-" + name.replace('_', '-')));
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .map(parameter -> inPath(parameter, collection))
                    .toList());
        }
        Content content = collection
                .map(of -> path.endsWith("{format}") ? responses.of(of) : OperationResponses.table())
                .or(() ->
                        Optional.ofNullable(operation.getResponses().get("200").getContent()))
                .orElseGet(OperationResponses::archive);
        operation.setResponses(responses.with(content, ofOne));
    }

    /** Which values the variables of a path have. Other parameters are described where they are declared. */
    private Parameter inPath(Parameter parameter, Optional<? extends RecordCollection<?>> collection) {
        if (!"path".equals(parameter.getIn()) || collection.isEmpty()) {
            return parameter;
        }
        Parameter described =
                new Parameter().in("path").name(parameter.getName()).required(true);
        if (parameter.getName().equals("format")) {
            List<Object> formats = new ArrayList<>();
            collection.get().formats().forEach(format -> formats.add(format.extension()));
            return described
                    .description("The format, which ends the address")
                    .schema(OperationResponses.type("string")._enum(formats));
        }
        return described
                .description("As in the address of its page")
                .schema(OperationResponses.type("string").pattern("^[a-z0-9-]{1,80}$"))
                .example(firstId(collection.get()));
    }

    private String firstId(RecordCollection<?> collection) {
        return current.read(dataSet -> collection.read(Optional.empty(), 1)).stream()
                .findFirst()
                .map(Item::id)
                .orElse("none");
    }

    /** As its type is called. */
    private static String singular(RecordCollection<?> collection) {
        return collection.type().getSimpleName().replace("Details", "").toLowerCase(Locale.ROOT);
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Descriptions come from Javadoc, with its line breaks and its markup. */
    private static void unwrap(Schema<?> schema) {
        if (schema.getDescription() != null) {
            schema.setDescription(schema.getDescription()
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(OpenApiContract::unwrap);
        }
    }
}
