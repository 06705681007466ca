package org.engagementtimeline.representation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.web.SiteAddress;
import org.engagementtimeline.web.StreamedFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the whole data set as one file, and tells which data set it is. */
@Controller
class ArchiveController {

    private final CurrentDataSet current;
    private final Archive archive;
    private final SiteAddress site;
    private final Clock clock = Clock.systemUTC();

    ArchiveController(CurrentDataSet current, Archive archive, SiteAddress site) {
        this.current = current;
        this.archive = archive;
        this.site = site;
    }

    @Operation(
            operationId = "get-data-set",
            summary = "Which data set is loaded",
            description = "Nothing else changes unless its revision does.")
    @GetMapping(value = "/data-set.json", produces = "application/json")
    @ResponseBody
    DataSet dataSet(HttpServletResponse response) {
        DataSet dataSet = current.read();
        FileResponses.linkLicence(dataSet, response);
        return dataSet;
    }

    @Operation(
            operationId = "download-data-set",
            summary = "The whole data set, as a Data Package",
            description =
                    "Every collection as JSON and as tables with their keys, and the files from which they were loaded.")
    @GetMapping(Archive.ADDRESS)
    void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataSet dataSet = current.read();
        response.setContentType(Archive.LINK.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("engagement-timeline-" + dataSet.version() + ".zip")
                        .build()
                        .toString());
        FileResponses.linkLicence(dataSet, response);
        if (!StreamedFile.begin(request)) {
            return;
        }
        archive.write(
                new FileInfo(
                        dataSet,
                        () -> "All of the record",
                        () -> 0,
                        site.of(request),
                        "/about",
                        Archive.ADDRESS,
                        Optional.empty(),
                        LocalDate.now(clock)),
                response.getOutputStream());
    }
}
