package org.engagementtimeline.representation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Licence;
import org.engagementtimeline.web.Alternate;

/**
 * The data set as a <a href="http://schema.org/Dataset">schema.org Dataset</a>, by which searches for data find it.
 *
 * @param identifier the revision that is loaded
 * @param dateModified when it was loaded
 * @param license the address of its licence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SchemaOrgDataset(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        String name,
        String description,
        String version,
        String identifier,
        Instant dateModified,
        boolean isAccessibleForFree,
        Optional<String> license,
        Optional<Publisher> publisher,
        List<Download> distribution) {

    /** Who publishes it. */
    public record Publisher(@JsonProperty("@type") String type, String name) {}

    /** One form in which it can be had. */
    public record Download(@JsonProperty("@type") String type, String name, String encodingFormat, String contentUrl) {}

    /** @param site what the site's addresses begin with */
    public static SchemaOrgDataset of(DataSet dataSet, String site) {
        String page = site + "/about";
        Alternate archive = Archive.LINK;
        return new SchemaOrgDataset(
                "Dataset",
                page + "#data-set",
                page,
                "Engagement Timeline: " + dataSet.title(),
                dataSet.description(),
                dataSet.version(),
                dataSet.revision(),
                dataSet.loadedAt(),
                true,
                dataSet.licence().map(Licence::address),
                dataSet.publisher().map(name -> new Publisher("Organization", name)),
                List.of(
                        new Download("DataDownload", archive.title(), archive.mediaType(), site + archive.address()),
                        download(Format.CSV, site),
                        download(Format.JSON, site),
                        download(Format.JSON_LD, site)));
    }

    private static Download download(Format format, String site) {
        return new Download(
                "DataDownload",
                "Engagements, " + format.title(),
                format.mediaType(),
                site + format.beside("/engagements"));
    }

    public String inHtml() {
        return SchemaOrg.inHtml(this);
    }
}
