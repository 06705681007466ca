package org.engagementtimeline.loader;

/** The tables that the loader fills, and their columns. */
final class Tables {

    private Tables() {}

    /** Parents before children. Inserting forwards and deleting backwards then keeps every foreign key. */
    static Rows ofTheRecord() {
        Rows rows = new Rows();
        rows.table("data_set", "title", "description", "version", "revision", "publisher", "licence", "gaps");
        rows.table("source", "id", "ordinal", "label", "file_name", "sha256", "about", "paragraphs");
        rows.table("paragraph", "source_id", "number", "furniture", "note");
        rows.table("claim", "id", "subject_kind", "subject_id", "subject_title", "aspect", "statement", "inferred");
        rows.table("citation", "claim_id", "source_id", "paragraph");
        rows.table("source_statement", "source_id", "kind", "statement", "date_edtf", "claim_id");
        rows.table("party", "id", "ordinal", "name", "adjective");
        rows.table("topic", "id", "ordinal", "name");
        rows.table("place", "id", "name", "within_id");
        rows.table("mechanism", "id", "ordinal", "name", "short_name", "name_claim");
        rows.table("mechanism_statement", "mechanism_id", "ordinal", "statement", "claim_id");
        rows.table("organisation", "id", "name", "kind", "party_id");
        rows.table("office", "id", "title", "organisation_id", "title_claim");
        rows.table("person", "id", "name", "party_id", "party_claim");
        rows.table("spelling", "id", "person_id", "organisation_id", "office_id", "spelling", "claim_id");
        rows.table("engagement", EngagementWriter.COLUMNS);
        rows.table("delegation", "id", "engagement_id", "party_id", "claim_id");
        rows.table(
                "attendance",
                "id",
                "delegation_id",
                "ordinal",
                "person_id",
                "unnamed",
                "office_id",
                "role",
                "confirmation",
                "claim_id");
        rows.table("engagement_topic", "engagement_id", "topic_id", "claim_id");
        rows.table("account", "id", "engagement_id", "ordinal", "aspect", "adopted", "because");
        rows.table("reading", "id", "account_id", "ordinal", "says", "adopted", "claim_id");
        rows.table("relation", "engagement_id", "other_id", "kind", "claim_id");
        rows.table(
                "background",
                "id",
                "title",
                "kind",
                "date_edtf",
                "date_extent",
                "date_claim",
                "place_id",
                "place_claim",
                "certainty",
                "account",
                "account_claim");
        rows.table("background_mention", "background_id", "organisation_id", "claim_id");
        rows.table(
                "position",
                "id",
                "engagement_id",
                "background_id",
                "ordinal",
                "person_id",
                "office_id",
                "organisation_id",
                "unnamed",
                "date_edtf",
                "date_extent",
                "date_claim",
                "says",
                "claim_id");
        rows.table("position_party", "position_id", "party_id");
        rows.table("position_mention", "position_id", "organisation_id");
        rows.table(
                "tenure", "id", "person_id", "office_id", "held", "date_edtf", "date_extent", "date_claim", "claim_id");
        rows.table("commitment", "id", "title", "kind", "by_claim", "due_edtf", "due_extent", "due_claim");
        rows.table("commitment_party", "commitment_id", "party_id");
        rows.table("commitment_topic", "commitment_id", "topic_id", "claim_id");
        rows.table(
                "commitment_entry",
                "commitment_id",
                "ordinal",
                "state",
                "engagement_id",
                "date_edtf",
                "date_extent",
                "date_claim",
                "says",
                "claim_id");
        rows.table(
                "figure",
                "id",
                "commitment_id",
                "background_id",
                "ordinal",
                "label",
                "value",
                "bound",
                "unit",
                "claim_id");
        return rows;
    }
}
