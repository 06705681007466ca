package org.engagementtimeline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementtimeline.filter.Dimension;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.ledger.Facet;
import org.engagementtimeline.ledger.Order;
import org.engagementtimeline.domain.CommitmentKind;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.EngagementKind;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Term;
import org.engagementtimeline.search.Section;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says what the code alone does not tell of the API: what it is, and what its lists can be asked for. The names are those
 * of the addresses that readers see; what is allowed comes from where it is decided.
 */
@Component
class Contract implements OpenApiCustomizer {

    private static final List<String> LISTS = List.of("mechanisms", "people", "background", "sources");

    @Override
    public void customise(OpenAPI contract) {
        contract.info(new Info()
                .title("Engagement Timeline")
                .version("1")
                .description(
                        "The record of diplomacy: who met whom, when, in what capacity, through which channel, what"
                                + " was promised, what came of it, and who says so. Every fact carries the paragraphs that it"
                                + " rests on; every date is exactly as certain as its sources make it. There is nothing to sign"
                                + " up for. Lists come in pages: follow `next`, or the `Link` header, to read on.\n\n"
                                + "For readers there is [the timeline](/), and a page [about the record](/about)."));
        contract.servers(List.of(new Server().url("/")));
        contract.tags(Stream.of(
                        "Engagements",
                        "Mechanisms",
                        "People",
                        "Commitments",
                        "Background",
                        "Sources",
                        "Search",
                        "Data set")
                .map(name -> new Tag().name(name))
                .toList());
        contract.getPaths().forEach((path, item) -> describe(path, item.getGet()));
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.put("ProblemDetail", problem());
        schemas.values().forEach(schema -> schema.setDescription(unwrapped(schema.getDescription())));
    }

    private static void describe(String path, Operation operation) {
        operation.setDescription(unwrapped(operation.getDescription()));
        if (path.endsWith("}")) {
            operation.getParameters().get(0).description("As in the address of its page");
            operation.getResponses().remove("400");
            return;
        }
        operation.getResponses().remove("404");
        String list = path.substring("/api/".length());
        if (list.equals("engagements")) {
            operation.setParameters(
                    Stream.concat(filter().stream(), paging().stream()).toList());
        } else if (list.equals("commitments")) {
            operation.setParameters(
                    Stream.concat(ledger().stream(), paging().stream()).toList());
        } else if (LISTS.contains(list)) {
            operation.setParameters(paging());
        } else if (list.equals("search")) {
            operation.setParameters(search());
        } else {
            operation.getResponses().remove("400");
            return;
        }
        operation
                .getResponses()
                .get("200")
                .addHeaderObject(
                        "Link",
                        new Header()
                                .description("The page behind this one as `rel=\"next\"`; absent from the last")
                                .schema(text()));
    }

    /** As much of RFC 9457 as answers have. */
    private static Schema<?> problem() {
        return new Schema<Object>()
                .types(Set.of("object"))
                .description("Why there is no answer (RFC 9457)")
                .addProperty("title", text().description("the name of the status"))
                .addProperty("status", whole().description("the status of the answer"))
                .addProperty("detail", text().description("what is wrong and what is allowed, in a sentence"))
                .addProperty("instance", text().description("the path that was asked for"))
                .required(List.of("title", "status", "instance"));
    }

    private static List<Parameter> filter() {
        List<Parameter> filter = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            filter.add(parameter(
                    dimension.parameter(),
                    switch (dimension) {
                        case MECHANISM -> "Through one of these mechanisms; `none` is outside of any";
                        case KIND -> "Of one of these kinds";
                        case STATUS -> "Of one of these statuses; only what is `held` or `under-way` has met";
                        case PARTY -> "In which one of these parties takes part";
                        case PERSON -> "At which one of these people was, or is expected";
                        case TOPIC -> "On one of these topics";
                        case PLACE -> "At one of these places, or within it";
                    },
                    several(
                            switch (dimension) {
                                case KIND -> oneOf(EngagementKind.values());
                                case STATUS -> oneOf(EngagementStatus.values());
                                default -> id();
                            })));
        }
        filter.add(parameter("from", "That may have been in or after this year, month or day", day()));
        filter.add(parameter("to", "That may have been in or before this year, month or day", day()));
        filter.add(parameter(
                "q",
                "That these words find: words, phrases in quotes, `or`, and a hyphen before what is not wanted",
                text().maxLength(200)));
        filter.add(parameter("differs", "On which accounts differ", text()._enum(List.of("yes", "no"))));
        filter.add(parameter("sort", "The order in time", oneOf(TimelineFilter.Sort.values())));
        return filter;
    }

    private static List<Parameter> ledger() {
        List<Parameter> ledger = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            ledger.add(parameter(
                    facet.parameter(),
                    switch (facet) {
                        case PARTY -> "Made by one of these parties";
                        case TOPIC -> "On one of these topics";
                        case STATE -> "Of which the last that is reported is one of these states";
                        case KIND -> "Of one of these kinds";
                    },
                    several(
                            switch (facet) {
                                case STATE -> oneOf(CommitmentState.values());
                                case KIND -> oneOf(CommitmentKind.values());
                                default -> id();
                            })));
        }
        ledger.add(parameter("sort", "The order", text()._enum(Order.terms())));
        return ledger;
    }

    private static List<Parameter> paging() {
        return List.of(
                parameter(Listings.AFTER, "Where the page begins, as `next` tells it", text()),
                parameter(
                        Listings.LIMIT,
                        "How many records a page has; " + Listings.USUAL + " unless it is said",
                        whole().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Listings.MOST))));
    }

    private static List<Parameter> search() {
        return List.of(
                parameter(
                                "q",
                                "Words, phrases in quotes, `or`, and a hyphen before what is not wanted",
                                text().maxLength(200))
                        .required(true),
                parameter("type", "The one type of record to read page by page", text()._enum(Section.listed())),
                parameter("page", "The number of the page of that type", whole().minimum(BigDecimal.ONE)));
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Schema<String> text() {
        return new Schema<String>().types(Set.of("string"));
    }

    private static Schema<String> id() {
        return text().pattern("^[a-z0-9-]{1,80}$");
    }

    private static Schema<List<String>> several(Schema<String> each) {
        return new Schema<List<String>>().types(Set.of("array")).items(each);
    }

    private static Schema<Integer> whole() {
        return new Schema<Integer>().types(Set.of("integer"));
    }

    private static Schema<String> day() {
        return text().pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
    }

    private static Schema<String> oneOf(Term[] terms) {
        return text()._enum(Arrays.stream(terms).map(Term::term).toList());
    }

    /** Without the ends of lines, which are those of the code. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
