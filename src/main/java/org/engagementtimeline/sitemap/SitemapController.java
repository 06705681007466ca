package org.engagementtimeline.sitemap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.engagementtimeline.web.NotFoundException;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves {@code robots.txt} and the sitemap. */
@Controller
class SitemapController {

    private final Sitemap sitemap;
    private final SiteAddress site;

    SitemapController(Sitemap sitemap, SiteAddress site) {
        this.sitemap = sitemap;
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

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        sitemap.write(site.of(request), response.getOutputStream());
    }

    /** One file of a sitemap with several. */
    @GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
    void part(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (number > sitemap.files()) {
            throw new NotFoundException("sitemap", String.valueOf(number));
        }
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        sitemap.write(number, site.of(request), response.getOutputStream());
    }
}
