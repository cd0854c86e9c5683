package org.sheyin.catalogue.service;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;

/**
 * Puts the committed catalogue into the tables, through the owner's connection and after the migrations. May run at every
 * start: what is there already stays, a file whose content changed becomes the next revision, nothing is ever edited
 * (Art 16). Two nodes that start together wait for each other.
 */
public class CatalogueLoader {
    private static final int LOCK = 1602;

    private final DefinitionFiles files;

    public CatalogueLoader() {
        this(new DefinitionFiles("2026"));
    }

    CatalogueLoader(DefinitionFiles files) {
        this.files = files;
    }

    /**
     * Runs in one transaction of its own, commits it and leaves auto-commit as it was.
     *
     * @param owner connection of the owner role, its search path on the schema of the application
     * @param today day from which a changed file is in force
     */
    public void load(Connection owner, LocalDate today) throws SQLException {
        boolean autoCommit = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            execute(owner, "select pg_advisory_xact_lock(?)", LOCK);
            long edition = edition(owner);
            categories(owner);
            for (var code : files.codes()) {
                item(owner, edition, code, today);
            }
            owner.commit();
        } catch (SQLException | RuntimeException failed) {
            owner.rollback();
            throw failed;
        } finally {
            owner.setAutoCommit(autoCommit);
        }
    }

    /**
     * Opens items in a city, as an agreement will; those already open stay as they are. Takes part in the caller's
     * transaction.
     *
     * @param cityRegionCode six digits, ending in 00
     */
    public void openInCity(Connection owner, String cityRegionCode, LocalDate from, Collection<String> codes)
            throws SQLException {
        for (var code : codes) {
            execute(
                    owner,
                    "insert into city_list_item (id, city_region_code, sub_item_code, effective_from)"
                            + " select nextval('city_list_item_seq'), ?, ?, ? where not exists (select 1 from"
                            + " city_list_item where city_region_code = ? and sub_item_code = ? and effective_to is null)",
                    cityRegionCode,
                    code,
                    from,
                    cityRegionCode,
                    code);
        }
    }

    private long edition(Connection owner) throws SQLException {
        var index = files.index();
        execute(
                owner,
                "insert into catalogue_version (id, number, state, effective_from, basis)"
                        + " values (nextval('catalogue_version_seq'), ?, 'PUBLISHED', ?, ?) on conflict (number) do nothing",
                index.getInt("number"),
                effectiveFrom(index),
                index.getString("basis"));
        try (var query = owner.prepareStatement("select id from catalogue_version where number = ?")) {
            query.setInt(1, index.getInt("number"));
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void categories(Connection owner) throws SQLException {
        for (var category : files.index().getJsonArray("categories").getValuesAs(JsonObject.class)) {
            execute(
                    owner,
                    "insert into category (number, name_zh, name_en) values (?, ?, ?) on conflict (number) do nothing",
                    category.getInt("number"),
                    category.getString("zh"),
                    category.getString("en"));
        }
    }

    private void item(Connection owner, long edition, String code, LocalDate today) throws SQLException {
        var json = files.expanded(code);
        var text = json.toString();
        ItemForms.parse(text);
        var hash = hash(text);
        var latest = latest(owner, code);
        if (hash.equals(latest.hash())) {
            return;
        }
        execute(
                owner,
                "insert into sub_item (code, category_number) values (?, ?) on conflict (code) do nothing",
                code,
                json.getInt("category"));
        var from = latest.revision() == 0 ? effectiveFrom(files.index()) : today;
        new VersionRow(json, text, hash, edition, latest.revision() + 1, from).insert(owner);
    }

    private record Latest(int revision, String hash) {}

    private static Latest latest(Connection owner, String code) throws SQLException {
        try (var query = owner.prepareStatement(
                "select revision, content_hash from sub_item_version where code = ? order by revision desc limit 1")) {
            query.setString(1, code);
            try (var result = query.executeQuery()) {
                return result.next() ? new Latest(result.getInt(1), result.getString(2)) : new Latest(0, "");
            }
        }
    }

    private static LocalDate effectiveFrom(JsonObject index) {
        return LocalDate.parse(index.getString("effectiveFrom"));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void execute(Connection owner, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }
}
