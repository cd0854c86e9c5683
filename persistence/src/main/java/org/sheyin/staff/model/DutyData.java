package org.sheyin.staff.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.sheyin.shared.model.CsvTable;

/** The delivered matrix of posts. */
public final class DutyData {
    private static final String RESOURCE = "/staff/duty-pairs.csv";
    private static final String INSERT =
            "insert into duty_pair (first_post, second_post, mode, article, reason) values (?, ?, ?, ?, ?)";

    private DutyData() {}

    public static DutyMatrix delivered() {
        return new DutyMatrix(CsvTable.resource(DutyData.class, RESOURCE).stream()
                .map(row -> new DutyPair(
                        Post.valueOf(row.get("first")),
                        Post.valueOf(row.get("second")),
                        DutyPair.Mode.valueOf(row.get("mode")),
                        row.get("article"),
                        row.get("reason")))
                .toList());
    }

    /**
     * Brings the table to this release. It may run at every start.
     *
     * @param owner connection of the schema's owner; the caller commits
     */
    public static void load(Connection owner) throws SQLException {
        List<DutyPair> pairs = delivered().pairs();
        try (var clear = owner.createStatement();
                PreparedStatement insert = owner.prepareStatement(INSERT)) {
            clear.execute("delete from duty_pair");
            for (DutyPair pair : pairs) {
                insert.setString(1, pair.first().name());
                insert.setString(2, pair.second().name());
                insert.setString(3, pair.mode().name());
                insert.setString(4, pair.article());
                insert.setString(5, pair.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
