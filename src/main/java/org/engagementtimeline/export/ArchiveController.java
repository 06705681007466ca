package org.engagementtimeline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.engagementtimeline.record.DataSet;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the whole data set as one file, named after its version. */
@Controller
class ArchiveController {

    private final EngagementsOut record;
    private final Archive archive;
    private final SiteAddress site;
    private final Clock clock = Clock.systemUTC();

    ArchiveController(EngagementsOut record, Archive archive, SiteAddress site) {
        this.record = record;
        this.archive = archive;
        this.site = site;
    }

    @GetMapping(Archive.ADDRESS)
    void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataSet dataSet = record.dataSet();
        response.setContentType(Archive.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("engagement-timeline-" + dataSet.version() + ".zip")
                        .build()
                        .toString());
        archive.write(
                new Publication(
                        DataSetData.of(dataSet),
                        "All of the record",
                        site.of(request),
                        "/about",
                        Archive.ADDRESS,
                        LocalDate.now(clock)),
                dataSet.description(),
                response.getOutputStream());
    }
}
