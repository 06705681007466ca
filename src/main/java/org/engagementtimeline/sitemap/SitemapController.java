package org.engagementtimeline.sitemap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.sitemap.SitemapAddresses.Address;
import org.engagementtimeline.sitemap.SitemapAddresses.Batch;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.SiteAddress;
import org.engagementtimeline.web.StreamedFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves {@code robots.txt} and the sitemap, after <a href="https://www.sitemaps.org/protocol.html">its protocol</a>: at most 50,000
 * addresses in a file and, if there are more, an index of the files.
 */
@Controller
class SitemapController {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SitemapAddresses addresses;
    private final SiteAddress site;

    SitemapController(SitemapAddresses addresses, SiteAddress site) {
        this.addresses = addresses;
        this.site = site;
    }

    /**
     * Keeps crawlers away from filters, whose combinations have no end, and from what is not a page. The most specific rule counts
     * (RFC 9309, section 2.2.2), so the numbered pages of lists, which have no filter, stay allowed.
     */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("""
                User-agent: *
                Disallow: /*?
                Disallow: /embed
                Allow: /*?page=

                Sitemap: %s/sitemap.xml
                """.formatted(site.of(request)));
    }

    /** The whole sitemap or, if it has several files, their index. */
    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int files = addresses.files();
        if (files == 1) {
            part(1, request, response);
        } else {
            Stream<Address> parts = IntStream.rangeClosed(1, files)
                    .mapToObj(number -> new Address(number, "", "/sitemap-" + number + ".xml", null));
            write("sitemapindex", "sitemap", Stream.of(parts.toList()), request, response);
        }
    }

    /** One file of the sitemap. */
    @GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
    void part(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (number > addresses.files()) {
            throw new NotFoundException("sitemap", String.valueOf(number));
        }
        Batch first = addresses.first(number);
        if (first.isLast() || StreamedFile.begin(request)) {
            Stream<Batch> all = Stream.iterate(first, Objects::nonNull, addresses::next);
            write("urlset", "url", all.map(Batch::addresses), request, response);
        }
    }

    /** @param batches each is read when the one before is written */
    private void write(
            String root,
            String element,
            Stream<List<Address>> batches,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String begin = "<" + element + "><loc>" + HtmlUtils.htmlEscape(site.of(request));
        String end = "</lastmod></" + element + ">";
        String loaded = addresses.loadedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        Writer xml = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + NAMESPACE + "\">");
        for (List<Address> batch : (Iterable<List<Address>>) batches::iterator) {
            for (Address page : batch) {
                xml.write(begin + page.address() + "</loc><lastmod>"
                        + Objects.requireNonNullElse(page.changed(), loaded) + end);
            }
        }
        xml.write("</" + root + ">");
        xml.flush();
    }
}
