package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.engagementtimeline.web.Alternate;

/**
 * The data set as a <a href="https://schema.org/Dataset">schema.org Dataset</a>, by which searches for data find it.
 *
 * @param identifier the revision that is loaded
 * @param dateModified when it was loaded
 */
public record JsonLdDataset(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        String name,
        String description,
        String version,
        String identifier,
        Instant dateModified,
        boolean isAccessibleForFree,
        List<Download> distribution) {

    /** One form in which it can be had. */
    public record Download(@JsonProperty("@type") String type, String name, String encodingFormat, String contentUrl) {}

    /** @param site what the site's addresses begin with */
    public static JsonLdDataset of(DataSetData dataSet, String description, String site) {
        String page = site + "/about";
        return new JsonLdDataset(
                "Dataset",
                page + "#data-set",
                page,
                "Engagement Timeline: " + dataSet.title(),
                description,
                dataSet.version(),
                dataSet.revision(),
                dataSet.loadedAt(),
                true,
                List.of(
                        whole(site),
                        download(Format.CSV, site),
                        download(Format.JSON, site),
                        download(Format.JSONLD, site)));
    }

    private static Download whole(String site) {
        Alternate whole = Forms.whole();
        return new Download("DataDownload", whole.title(), whole.mediaType(), site + whole.address());
    }

    private static Download download(Format form, String site) {
        return new Download(
                "DataDownload", "Engagements, " + form.title(), form.mediaType(), site + "/engagements." + form.term());
    }

    public String inHtml() {
        return JsonLd.inHtml(this);
    }
}
