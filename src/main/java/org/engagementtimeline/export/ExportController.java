package org.engagementtimeline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.domain.DataSet;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the engagements of a filter, or one of them, as a file; the filter is the timeline's own. */
@Controller
class ExportController {

    private final EngagementsOut record;
    private final EngagementBatches batches;
    private final Vocabularies vocabularies;
    private final EngagementFiles files;
    private final Publications publications;

    ExportController(
            EngagementsOut record,
            EngagementBatches batches,
            Vocabularies vocabularies,
            EngagementFiles files,
            Publications publications) {
        this.record = record;
        this.batches = batches;
        this.vocabularies = vocabularies;
        this.files = files;
        this.publications = publications;
    }

    @GetMapping("/engagements.{form}")
    void engagements(
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = Format.of(form);
        TimelineFilter filter = TimelineFilter.parse(parameters);
        Optional<Keyset> start = Keyset.parse(parameters);
        if (start.isPresent() && format != Format.ATOM) {
            throw new BadRequestException("Only the feed comes in pages; a file in another form has all engagements.");
        }
        Vocabulary vocabulary = vocabularies.of(filter);
        DataSet dataSet = record.dataSet();
        Publications.head(response, format, "engagements-" + dataSet.version());
        files.write(
                format,
                publications.of(
                        dataSet,
                        FilterSentence.withCorrections(filter, vocabulary),
                        filter.address(),
                        format.address(filter),
                        request),
                filter,
                vocabulary,
                start,
                response.getOutputStream());
    }

    @GetMapping("/engagements/{id:[a-z0-9-]+}.{form}")
    void engagement(
            @PathVariable String id,
            @PathVariable String form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = Format.of(form);
        EngagementData engagement = batches.find(id).orElseThrow(() -> new NotFoundException("engagement", id));
        Publications.head(response, format, id);
        files.write(
                format,
                publications.of(
                        record.dataSet(), engagement.title(), "/engagements/" + id, format.address(id), request),
                engagement,
                response.getOutputStream());
    }
}
