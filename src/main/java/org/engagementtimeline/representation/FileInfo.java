package org.engagementtimeline.representation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.engagementtimeline.evidence.DataSet;

/**
 * What a file tells of itself, so that anyone who finds it knows what it is, which revision it is of, and where it came from.
 *
 * @param sentence what it has, in a sentence; asked for only by formats that say it
 * @param number how many things the whole list has; asked for only by formats that say it
 * @param site what the site's addresses begin with, without a slash at the end
 * @param page the path and query of the page that shows the same
 * @param self the path and query of this file
 * @param next the path and query of the next part of the list; absent from the last part, and from a file of the whole list
 * @param accessed the day on which it was made, in UTC
 */
public record FileInfo(
        DataSet dataSet,
        Supplier<String> sentence,
        LongSupplier number,
        String site,
        String page,
        String self,
        Optional<String> next,
        LocalDate accessed) {

    public String title() {
        return sentence.get();
    }

    long total() {
        return number.getAsLong();
    }

    /** The whole address of a thing's own page. */
    public String address(String collection, String id) {
        return site + "/" + collection + "/" + id;
    }

    /** The same of another list. */
    FileInfo of(Supplier<String> list, LongSupplier things) {
        return new FileInfo(dataSet, list, things, site, page, self, Optional.empty(), accessed);
    }
}
