package org.sheyin.rule.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sheyin.shared.model.CsvTable;

/** The parameters, defaults and sources of law that are delivered with the product. */
public final class RuleData {
    /** From when the delivered defaults hold: the first day of the delivered calendar. */
    public static final LocalDate DEFAULTS_FROM = LocalDate.of(2025, 1, 1);

    private static final String BASIS = "默认值（办法征求意见稿）";
    private static final String AUTHOR = "sheyin";
    private static final String INSERT_VERSION = "insert into rule_parameter_version"
            + " (parameter_key, version, parameter_value, effective_from, basis, author)"
            + " select ?, 1, ?, ?, ?, ? where not exists"
            + " (select 1 from rule_parameter_version where parameter_key = ?)";

    private RuleData() {}

    /** The delivered parameters with their first versions, as a set without a database. */
    public static ParameterSet delivered() {
        var rows = parameters();
        return new ParameterSet(
                rows.stream()
                        .map(row -> new RuleParameter(new ParameterRow(row)))
                        .toList(),
                rows.stream().map(RuleData::firstVersion).toList());
    }

    /**
     * Brings sources and definitions to this release and inserts the first version of parameters that have none; versions
     * that are there stay. It may run at every start.
     *
     * @param owner connection of the schema's owner; the caller commits
     */
    public static void load(Connection owner) throws SQLException {
        RuleUpsert.into(owner, "law_source", "code", CsvTable.resource(RuleData.class, "/rule/law-sources.csv"));
        var rows = parameters();
        RuleUpsert.into(owner, "rule_parameter", "parameter_key", RuleUpsert.definitions(rows));
        try (PreparedStatement insert = owner.prepareStatement(INSERT_VERSION)) {
            for (Map<String, String> row : rows) {
                insert.setString(1, row.get("key"));
                insert.setString(2, row.get("value"));
                insert.setObject(3, DEFAULTS_FROM);
                insert.setString(4, BASIS);
                insert.setString(5, AUTHOR);
                insert.setString(6, row.get("key"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<Map<String, String>> parameters() {
        return CsvTable.resource(RuleData.class, "/rule/parameters.csv");
    }

    private static RuleParameterVersion firstVersion(Map<String, String> row) {
        return new RuleParameterVersion(
                new RuleParameter(new ParameterRow(row)),
                1,
                RuleParameterVersion.PROVINCE,
                row.get("value"),
                DEFAULTS_FROM,
                BASIS,
                AUTHOR,
                Instant.EPOCH);
    }
}
