package org.engagementtimeline.representation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.SiteAddress;
import org.engagementtimeline.web.StreamedFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with a list of things, or with one, in the format that the address ends with. A whole list is written while it is
 * read, in batches; with a limit it comes in parts, each of which leads to the next (RFC 8288).
 */
@Component
public class FileResponses {

    private static final int BATCH = 200;

    /** A feed is read again and again, so it has a bounded number of entries (RFC 5005). */
    private static final int ENTRIES_OF_A_FEED = 100;

    private static final int LONGEST_NAME = 120;

    private final CurrentDataSet current;
    private final JsonWriter json;
    private final SiteAddress site;
    private final Clock clock = Clock.systemUTC();

    FileResponses(CurrentDataSet current, JsonWriter json, SiteAddress site) {
        this.current = current;
        this.json = json;
        this.site = site;
    }

    /** Sends a list, or the part of it that was asked for. */
    public <T> void send(
            RecordCollection<T> list,
            String extension,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(list, writer(list, extension), list.address(), part, request, response);
    }

    /** Sends one thing of a collection. */
    public <T> void send(
            RecordCollection<T> collection,
            String id,
            String extension,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FormatWriter<? super T> writer = writer(collection, extension);
        String address = "/" + collection.name() + "/" + id;
        Batch<T> only = current.read(dataSet -> collection
                .find(id)
                .map(item -> new Batch<T>(dataSet, List.of(item), Optional.empty()))
                .orElseThrow(() -> new NotFoundException("record", id)));
        FileInfo info = new FileInfo(
                only.dataSet(),
                () -> collection.title(only.items().get(0)),
                () -> 1,
                site.of(request),
                address,
                writer.format().beside(address),
                Optional.empty(),
                LocalDate.now(clock));
        describe(info, writer.format(), fileName(address), response);
        this.<T>write(only.items().stream(), writer, info, response.getOutputStream());
    }

    /** Sends a list as one of its tables. */
    public <T> void sendTable(
            RecordCollection<T> list, String table, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CsvTable<T, ?> chosen = list.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        String address = list.address().replaceFirst("^/[^?]*", "/" + table);
        send(list, chosen, address, ListPart.ALL, request, response);
    }

    private <T> void send(
            RecordCollection<T> list,
            FormatWriter<? super T> writer,
            String address,
            ListPart asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = writer.format();
        ListPart part = format == Format.ATOM ? asked.limitedTo(ENTRIES_OF_A_FEED) : asked;
        boolean whole = part.limit() == null;
        Batch<T> first = read(list, part.cursor(), whole ? BATCH : part.limit());
        FileInfo info = new FileInfo(
                first.dataSet(),
                list::title,
                () -> count(list),
                site.of(request),
                list.page(),
                format.beside(part.address(address)),
                first.next()
                        .filter(any -> !whole)
                        .map(cursor -> format.beside(part.behind(cursor).address(address))),
                LocalDate.now(clock));
        describe(info, format, fileName(address), response);
        if ((whole ? first.next().isPresent() : first.items().size() > BATCH) && !StreamedFile.begin(request)) {
            return;
        }
        this.<T>write(whole ? all(list, first) : first.items().stream(), writer, info, response.getOutputStream());
    }

    /** Writes a whole list, as it is at one revision. */
    <T> void write(RecordCollection<T> list, FormatWriter<? super T> writer, FileInfo info, OutputStream out)
            throws IOException {
        Batch<T> first = read(list, Optional.empty(), BATCH);
        this.<T>write(all(list, first), writer, info.of(list::title, () -> count(list)), out);
    }

    /**
     * Some things of a list, one after another.
     *
     * @param dataSet which they were read from
     * @param next the cursor at which the list goes on; absent where it ends
     */
    record Batch<T>(DataSet dataSet, List<? extends Item<T>> items, Optional<String> next) {

        /**
         * The items of this batch, and of those after it. Each batch is read when the first of its items is asked for.
         *
         * @param read the batch that begins at a cursor
         */
        Stream<? extends Item<T>> all(Function<String, Batch<T>> read) {
            return Stream.iterate(
                            this,
                            Objects::nonNull,
                            batch -> batch.next().map(read).orElse(null))
                    .flatMap(batch -> batch.items().stream());
        }
    }

    private <T> Stream<? extends Item<T>> all(RecordCollection<T> list, Batch<T> first) {
        return first.all(cursor -> read(list, Optional.of(cursor), BATCH));
    }

    /**
     * Reads from one snapshot of the database. The connection is released before a byte is sent. When the data set changes between
     * two reads, the second fails, so a file never mixes two revisions.
     */
    private <T> Batch<T> read(RecordCollection<T> list, Optional<String> after, int size) {
        return current.read(dataSet -> {
            List<? extends Item<T>> found = list.read(after, size + 1);
            List<? extends Item<T>> items = found.subList(0, Math.min(size, found.size()));
            return new Batch<>(
                    dataSet,
                    items,
                    found.size() > size ? Optional.of(list.cursor(items.get(size - 1))) : Optional.empty());
        });
    }

    private long count(RecordCollection<?> list) {
        return current.read(dataSet -> list.count());
    }

    /** JSON is written as it is stored. Other formats are made from the details. */
    private <T> void write(
            Stream<? extends Item<T>> items, FormatWriter<? super T> writer, FileInfo info, OutputStream out)
            throws IOException {
        if (writer == json) {
            json.write(info, items.iterator(), out);
        } else {
            writer.write(info, items.<T>map(Item::details).iterator(), out);
        }
    }

    <T> FormatWriter<? super T> writer(RecordCollection<T> collection, String extension) {
        Format format = Format.of(extension, collection.formats());
        return switch (format) {
            case CSV -> collection.tables().get(0);
            case JSON -> json;
            default -> collection.writers().get(format);
        };
    }

    private static void describe(FileInfo info, Format format, String name, HttpServletResponse response) {
        response.setContentType(format.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ContentDisposition.Builder disposition =
                format.attachment() ? ContentDisposition.attachment() : ContentDisposition.inline();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(name + "-" + info.dataSet().version() + "." + format.extension())
                        .build()
                        .toString());
        link(response, info.site() + info.page(), "alternate\"; type=\"text/html");
        linkLicence(info.dataSet(), response);
        info.next().ifPresent(next -> link(response, info.site() + next, "next"));
    }

    /** The end of the path and the filter, as in "engagements-kind-visit". */
    private static String fileName(String address) {
        String name = address.substring(address.indexOf('/', 1) < 0 ? 1 : address.indexOf('/', 1) + 1)
                .replaceAll("[^a-zA-Z0-9._-]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Leads to the licence of the data (RFC 8288), if it claims one. */
    public static void linkLicence(DataSet dataSet, HttpServletResponse response) {
        dataSet.licence().ifPresent(licence -> link(response, licence.address(), "license"));
    }

    private static void link(HttpServletResponse response, String address, String relation) {
        response.addHeader(HttpHeaders.LINK, "<" + address + ">; rel=\"" + relation + "\"");
    }
}
