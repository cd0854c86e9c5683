package org.sheyin.catalogue.service;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The row that one expanded file becomes.
 *
 * @param text the file as stored
 * @param hash SHA-256 of the text, tells whether the file changed
 */
record VersionRow(JsonObject json, String text, String hash, long edition, int revision, LocalDate from) {
    private static final String INSERT =
            """
            insert into sub_item_version (id, code, catalogue_version_id, revision, effective_from, name_zh, name_en,
              insurance, authority, card_issuer_only, review_steps, service_days, retention_class, retention_years,
              retention_basis, agency_source, to_be_confirmed, content_hash, definition)
            values (nextval('sub_item_version_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    void insert(Connection owner) throws SQLException {
        var retention = json.getJsonObject("retention");
        var years = retention.getInt("years", 0);
        CatalogueLoader.execute(
                owner,
                INSERT,
                json.getString("code"),
                edition,
                revision,
                from,
                json.getJsonObject("name").getString("zh"),
                json.getJsonObject("name").getString("en"),
                json.getString("insurance"),
                json.getString("authority"),
                json.getBoolean("cardIssuerOnly"),
                json.getInt("reviewSteps"),
                json.getInt("serviceDays"),
                retention.getString("class"),
                years == 0 ? null : years,
                retention.getString("basis"),
                json.getString("agencySource"),
                json.getBoolean("toBeConfirmed"),
                hash,
                text);
    }
}
