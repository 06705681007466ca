package org.engagementtimeline.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Choices;

/** An order in which the ledger can be read; each is total, so that the same address gives the same page. */
public record Order(Column column, boolean ascending) implements Term {

    static final Order USUAL = first(Column.MADE);

    /** A column's order in the direction in which a reader most likely wants it. */
    static Order first(Column column) {
        return new Order(column, column.ascendsFirst());
    }

    /** @throws BadRequestException when there is no such order, saying which there are */
    static Order parse(String term) {
        return all().stream()
                .filter(order -> order.term().equals(term))
                .findFirst()
                .orElseThrow(() -> Choices.refused("order", term, terms()));
    }

    public static List<String> terms() {
        return all().stream().map(Order::term).toList();
    }

    private static List<Order> all() {
        return Arrays.stream(Column.values())
                .flatMap(column -> Stream.of(first(column), first(column).reversed()))
                .toList();
    }

    Order reversed() {
        return new Order(column, !ascending);
    }

    /** The order that a column's heading leads to: its first one, or the other way round where that is in force. */
    public Order turnedTo(Column heading) {
        return heading == column ? reversed() : first(heading);
    }

    /** The column, followed by the direction where it is not the usual one: "due", "due-descending". */
    @Override
    public String term() {
        return ascending == column.ascendsFirst()
                ? column.term()
                : column.term() + "-" + (ascending ? "ascending" : "descending");
    }

    /** The column of the ledger's table that has each commitment's place in it. */
    String places() {
        return column.term() + (ascending ? "_ascending" : "_descending");
    }
}
