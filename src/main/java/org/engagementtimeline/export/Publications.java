package org.engagementtimeline.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.engagementtimeline.domain.DataSet;
import org.engagementtimeline.web.SiteAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Begins the answer to a request for a file: what the file says of itself, and what the answer says of the file. */
@Component
class Publications {

    private final SiteAddress site;
    private final Clock clock = Clock.systemUTC();

    Publications(SiteAddress site) {
        this.site = site;
    }

    Publication of(DataSet dataSet, String summary, String page, String self, HttpServletRequest request) {
        return new Publication(DataSetData.of(dataSet), summary, site.of(request), page, self, LocalDate.now(clock));
    }

    /** @param name the file's, without its ending */
    static void head(HttpServletResponse response, Format format, String name) {
        response.setContentType(format.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ContentDisposition.Builder disposition =
                format.saved() ? ContentDisposition.attachment() : ContentDisposition.inline();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name + "." + format.term()).build().toString());
    }
}
