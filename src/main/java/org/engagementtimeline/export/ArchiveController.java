package org.engagementtimeline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engagementtimeline.domain.DataSet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the whole data set as one file, named after its version. */
@Controller
class ArchiveController {

    private final EngagementsOut record;
    private final Archive archive;
    private final Publications publications;

    ArchiveController(EngagementsOut record, Archive archive, Publications publications) {
        this.record = record;
        this.archive = archive;
        this.publications = publications;
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
                publications.of(dataSet, "All of the record", "/about", Archive.ADDRESS, request),
                dataSet,
                response.getOutputStream());
    }
}
