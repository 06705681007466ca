package org.engagementtimeline.export;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes engagements as a feed of RFC 4287. A feed is read again and again, so it comes in pages of a bounded number of
 * entries, each leading to the next (RFC 5005, 3).
 */
@Component
class AtomWriter {

    /**
     * @param engagements those of one page
     * @param next the path and query of the page after it
     */
    void write(Publication publication, List<EngagementData> engagements, Optional<String> next, OutputStream out)
            throws IOException {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id("timeline" + publication.page()));
        feed.setTitle(publication.dataSet().title() + ": " + publication.summary());
        feed.setUpdated(Date.from(publication.dataSet().loadedAt()));
        Person author = new Person();
        author.setName("Engagement Timeline");
        feed.setAuthors(List.of(author));
        List<Link> links = new ArrayList<>();
        links.add(link("self", Format.ATOM.mediaType(), publication.site() + publication.self()));
        links.add(link("alternate", "text/html", publication.site() + publication.page()));
        next.ifPresent(address -> links.add(link("next", Format.ATOM.mediaType(), publication.site() + address)));
        feed.setOtherLinks(links);
        feed.setEntries(engagements.stream()
                .map(engagement -> entry(publication, engagement))
                .toList());
        Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new WireFeedOutput().output(feed, file);
        } catch (FeedException impossible) {
            throw new IllegalStateException("The feed of " + publication.page() + " can not be written", impossible);
        }
        file.flush();
    }

    private static Entry entry(Publication publication, EngagementData engagement) {
        Entry entry = new Entry();
        entry.setId(id("engagements/" + engagement.id()));
        entry.setTitle(engagement.title() + " · " + engagement.date().is().words());
        entry.setUpdated(Date.from(publication.dataSet().loadedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", publication.address(engagement))));
        Content summary = new Content();
        summary.setType("text");
        List<String> doubts = engagement.doubts();
        summary.setValue((doubts.isEmpty() ? "" : "(" + String.join("; ", doubts) + ") ")
                + engagement.summary().is());
        entry.setSummary(summary);
        List<Category> categories = new ArrayList<>();
        categories.add(
                category("kind", engagement.kind().is(), engagement.kind().is()));
        categories.add(
                category("status", engagement.status().is(), engagement.status().is()));
        engagement
                .mechanism()
                .ifPresent(mechanism -> categories.add(category(
                        "mechanism", mechanism.is().id(), mechanism.is().name())));
        engagement
                .topics()
                .forEach(topic -> categories.add(
                        category("topic", topic.is().id(), topic.is().name())));
        entry.setCategories(categories);
        return entry;
    }

    /** The same on every host, so that a moved site's readers see no entry twice (RFC 4287, 4.2.6). */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("engagement-timeline/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Category category(String scheme, String term, String label) {
        Category category = new Category();
        category.setScheme("urn:engagement-timeline:" + scheme);
        category.setTerm(term);
        category.setLabel(label);
        return category;
    }
}
