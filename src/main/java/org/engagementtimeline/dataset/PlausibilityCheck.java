package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;

/** Looks for what the rules allow but what is probably a mistake. */
final class PlausibilityCheck {

    private static final Pattern DATE_IN_ID = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}(?=-)");

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, RecordType> COUNTED = Map.of(
            "articles", RecordType.SOURCE,
            "sources", RecordType.SOURCE,
            "engagements", RecordType.ENGAGEMENT,
            "meetings", RecordType.ENGAGEMENT,
            "commitments", RecordType.COMMITMENT,
            "mechanisms", RecordType.MECHANISM,
            "parties", RecordType.PARTY,
            "people", RecordType.PERSON);

    private static final Pattern COUNT = Pattern.compile("(?i)\\b([0-9]{1,9}|" + String.join("|", NUMBERS)
            + ")\\s+(?:\\p{L}+\\s+){0,2}?(" + String.join("|", COUNTED.keySet()) + ")\\b");

    private final SeedRecords dataSet;
    private final Collection<Problem> warnings = new ArrayList<>();

    PlausibilityCheck(SeedRecords dataSet) {
        this.dataSet = dataSet;
    }

    /** Of one record. */
    Collection<Problem> warnings(RecordType type, Seed record) {
        switch (type) {
            case DATASET -> counts(record);
            case ENGAGEMENT -> {
                engagement(record);
                dateInId(record);
            }
            case COMMITMENT -> commitment(record);
            case BACKGROUND -> dateInId(record);
            default -> {}
        }
        return warnings;
    }

    /** @param named the ids of all people whom records name */
    Collection<Problem> unused(Set<String> named) {
        dataSet.all(RecordType.PERSON).stream()
                .map(person -> person.at("id"))
                .filter(id -> !named.contains(id.text()))
                .forEach(id ->
                        warn(id, "no record names “" + id.text() + "”; delete the person, or record what they did"));
        return warnings;
    }

    private void warn(Seed seed, String message) {
        warnings.add(seed.problem(message));
    }

    private void counts(Seed description) {
        Matcher count = COUNT.matcher(description.at("description").text());
        while (count.find()) {
            String number = count.group(1).toLowerCase(Locale.ROOT);
            int told = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
            int recorded = dataSet.all(COUNTED.get(count.group(2).toLowerCase(Locale.ROOT)))
                    .size();
            if (told != recorded) {
                warn(
                        description.at("description"),
                        "the description says “" + count.group() + "”, and the data set has " + recorded);
            }
        }
    }

    private void engagement(Seed engagement) {
        Set<String> present = present(engagement);
        for (Seed delegation : engagement.at("delegations").elements()) {
            String party = delegation.at("party").text();
            for (Seed attendance : delegation.at("attendance").elements()) {
                party(attendance)
                        .filter(own -> !own.equals(party))
                        .ifPresent(own ->
                                warn(attendance, "someone of “" + own + "” is in the delegation of “" + party + "”"));
            }
        }
        for (Seed statement : engagement.at("positions").elements()) {
            absent(statement.at("by"), present, "makes a statement here, but has no delegation here");
        }
        Optional<EdtfDate> date = CrossCheck.dateOf(engagement);
        List<EdtfDate> told = engagement
                .at("status")
                .sources()
                .flatMap(source -> dataSet.find(RecordType.SOURCE, source).flatMap(CrossCheck::dateOf).stream())
                .toList();
        if ("held".equals(engagement.at("status").textOrNull())
                && !told.isEmpty()
                && told.stream().allMatch(source -> CrossCheck.isCertainlyBefore(Optional.of(source), date))) {
            warn(
                    engagement.at("status").at("is"),
                    "held, but all dated sources of this are older than the engagement; check the dates, or use “announced”");
        }
    }

    private static Set<String> present(Seed engagement) {
        Set<String> parties = new HashSet<>();
        engagement
                .at("delegations")
                .elements()
                .forEach(each -> parties.add(each.at("party").text()));
        return parties;
    }

    /** The party of the person or, if it is not known, of the office. */
    private Optional<String> party(Seed attendance) {
        return dataSet.find(RecordType.PERSON, attendance.at("person").text())
                .flatMap(person -> person.optional("party"))
                .or(() -> dataSet.find(
                                RecordType.OFFICE, attendance.at("office").text())
                        .flatMap(office -> dataSet.find(
                                RecordType.ORGANISATION,
                                office.at("organisation").text()))
                        .flatMap(organisation -> organisation.optional("party")))
                .map(Seed::text);
    }

    private void absent(Seed parties, Set<String> present, String message) {
        if (!present.isEmpty()) {
            parties.scalars().stream()
                    .filter(party -> !present.contains(party.text()))
                    .forEach(party -> warn(party, "“" + party.text() + "” " + message));
        }
    }

    private void commitment(Seed commitment) {
        for (Seed entry : commitment.at("history").elements()) {
            if ("announced".equals(entry.at("state").textOrNull())) {
                dataSet.find(RecordType.ENGAGEMENT, entry.at("at").text())
                        .ifPresent(engagement -> absent(
                                commitment.at("by"),
                                present(engagement),
                                "promises this at “" + entry.at("at").text() + "”, but has no delegation there"));
            }
        }
    }

    private void dateInId(Seed record) {
        Matcher prefix = DATE_IN_ID.matcher(record.at("id").text());
        Optional<EdtfDate> date = CrossCheck.dateOf(record);
        if (prefix.lookingAt() && date.isPresent()) {
            try {
                Optional<EdtfDate> named = Optional.of(EdtfDate.parse(prefix.group()));
                if (CrossCheck.isCertainlyBefore(named, date) || CrossCheck.isCertainlyBefore(date, named)) {
                    warn(record.at("id"), "the id begins with " + named.get() + ", and the date is " + date.get());
                }
            } catch (EdtfException noDate) {
                // The id may begin with any number.
            }
        }
    }
}
