package org.engagementtimeline.engagement;

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
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementFacts;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Licence;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes engagements as a feed (RFC 4287), whose parts lead to one another (RFC 5005, 3). One whose time of change is not known
 * counts as changed when the revision was loaded.
 */
@Component
class FeedWriter implements FormatWriter<EngagementDetails> {

    @Override
    public Format format() {
        return Format.ATOM;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends EngagementDetails> engagements, OutputStream out)
            throws IOException {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id("timeline" + info.page()));
        feed.setTitle(info.dataSet().title() + ": " + info.title());
        feed.setSubtitle(text("Data set " + info.dataSet().edition() + "."));
        Person author = new Person();
        author.setName(info.dataSet().publisher().orElse("Engagement Timeline"));
        feed.setAuthors(List.of(author));
        info.dataSet().licence().map(FeedWriter::rights).ifPresent(feed::setRights);
        List<Link> links = new ArrayList<>();
        links.add(link("self", Format.ATOM.mediaType(), info.site() + info.self()));
        links.add(link("alternate", "text/html", info.site() + info.page()));
        info.next().ifPresent(next -> links.add(link("next", Format.ATOM.mediaType(), info.site() + next)));
        info.dataSet().licence().ifPresent(licence -> links.add(link("license", null, licence.address())));
        feed.setOtherLinks(links);
        List<Entry> entries = new ArrayList<>();
        engagements.forEachRemaining(engagement -> entries.add(entry(info, engagement)));
        feed.setEntries(entries);
        feed.setUpdated(entries.stream()
                .map(Entry::getUpdated)
                .max(Comparator.naturalOrder())
                .orElse(Date.from(info.dataSet().loadedAt())));
        Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new WireFeedOutput().output(feed, file);
        } catch (FeedException impossible) {
            throw new IllegalStateException("The feed of " + info.page() + " cannot be written", impossible);
        }
        file.flush();
    }

    private static String rights(Licence licence) {
        return licence.name() + ", " + licence.address() + ". Quotations from the sources are not covered.";
    }

    private static Entry entry(FileInfo info, EngagementDetails engagement) {
        EngagementFacts facts = engagement.facts();
        Entry entry = new Entry();
        entry.setId(id("engagements/" + engagement.id()));
        entry.setTitle(engagement.title() + " · " + facts.date().value().words());
        entry.setUpdated(
                Date.from(engagement.recordDates().changedBy(info.dataSet().loadedAt())));
        engagement.recordDates().created().map(Date::from).ifPresent(entry::setPublished);
        entry.setAlternateLinks(List.of(link("alternate", "text/html", info.address("engagements", engagement.id()))));
        List<String> doubts = engagement.doubts();
        entry.setSummary(text((doubts.isEmpty() ? "" : "(" + String.join("; ", doubts) + ") ") + facts.description()));
        List<Category> categories = new ArrayList<>();
        categories.add(category(
                "kind", facts.kind().value().term(), facts.kind().value().words()));
        categories.add(category(
                "status", facts.status().value().term(), facts.status().value().words()));
        facts.mechanism()
                .map(CitedValue::value)
                .ifPresent(mechanism -> categories.add(category("mechanism", mechanism.id(), mechanism.name())));
        engagement.topics().stream()
                .map(CitedValue::value)
                .forEach(topic -> categories.add(category("topic", topic.id(), topic.name())));
        entry.setCategories(categories);
        return entry;
    }

    /** The same on every host, so that readers of a site that moved see no entry twice (RFC 4287, 4.2.6). */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("engagement-timeline/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Content text(String value) {
        Content text = new Content();
        text.setType("text");
        text.setValue(value);
        return text;
    }

    private static Link link(String relation, @Nullable String type, String address) {
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
