package org.engagementtimeline.representation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.representation.BatchReader.Batch;
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

    private final BatchReader reader;
    private final JsonWriter json;
    private final SiteAddress site;
    private final Clock clock = Clock.systemUTC();

    FileResponses(BatchReader reader, JsonWriter json, SiteAddress site) {
        this.reader = reader;
        this.json = json;
        this.site = site;
    }

    /** Sends a list of a collection, or the part of it that was asked for. */
    public <T> void send(
            RecordCollection<T> collection,
            Listing<T> list,
            String extension,
            ListPart part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(list, writer(collection, extension), part, request, response);
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
        Item<T> item = reader.read(() -> collection.find(id)).orElseThrow(() -> new NotFoundException("record", id));
        Listing<T> only = Listing.of(collection.title(item), "/" + collection.name() + "/" + id, item);
        send(only, writer, ListPart.ALL, request, response);
    }

    /** Sends a list as one of the tables of its collection. */
    public <T> void sendTable(
            RecordCollection<T> collection,
            String table,
            Listing<T> list,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CsvTable<T, ?> chosen = collection.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        send(list.named(table), chosen, ListPart.ALL, request, response);
    }

    private <T> void send(
            Listing<T> list,
            FormatWriter<? super T> writer,
            ListPart asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = writer.format();
        ListPart part = format == Format.ATOM ? asked.limitedTo(ENTRIES_OF_A_FEED) : asked;
        Batch<T> first = reader.read(list, part.cursor(), part.limit() == null ? BATCH : part.limit());
        Optional<String> next = first.next()
                .filter(any -> part.limit() != null)
                .map(cursor -> format.beside(part.behind(cursor).address(list.address())));
        FileInfo info = new FileInfo(
                first.dataSet(),
                list.title(),
                reader.read(list.total()::getAsLong),
                site.of(request),
                list.page(),
                format.beside(part.address(list.address())),
                next,
                LocalDate.now(clock));
        describe(info, format, fileName(list.address()), response);
        boolean whole = part.limit() == null;
        if ((whole ? first.next().isPresent() : first.items().size() > BATCH) && !StreamedFile.begin(request)) {
            return;
        }
        this.<T>write(whole ? all(list, first) : first.items().stream(), writer, info, response.getOutputStream());
    }

    /** Writes all of a collection, as it is at one revision. */
    <T> void write(RecordCollection<T> collection, FormatWriter<? super T> writer, FileInfo info, OutputStream out)
            throws IOException {
        Listing<T> list = collection.all();
        Batch<T> first = reader.read(list, Optional.empty(), BATCH);
        this.<T>write(all(list, first), writer, info.of(list.title(), reader.read(list.total()::getAsLong)), out);
    }

    private <T> Stream<? extends Item<T>> all(Listing<T> list, Batch<T> first) {
        return first.all(cursor -> reader.read(list, Optional.of(cursor), BATCH));
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
