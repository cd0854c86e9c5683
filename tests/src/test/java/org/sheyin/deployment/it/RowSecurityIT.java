package org.sheyin.deployment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Every table is scoped or named here with its reason; and what runs in a service is never more than its role. */
@ExtendWith(ArquillianExtension.class)
class RowSecurityIT {
    /** Tables without row-level security: the same for everybody, and only read by those who act for people. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("region", "names of places"),
            Map.entry("bank", "names of the partner banks"),
            Map.entry("outlet", "names and addresses, on the public map"),
            Map.entry("catalogue_version", "the public catalogue"),
            Map.entry("category", "the public catalogue"),
            Map.entry("sub_item", "the public catalogue"),
            Map.entry("sub_item_version", "the public catalogue"),
            Map.entry("city_list_item", "the public catalogue"),
            Map.entry("work_day", "the official calendar"),
            Map.entry("proof_demand", "which proof an item demands, as the public catalogue says"),
            Map.entry("duty_pair", "which posts exclude each other, as delivered"),
            Map.entry("law_source", "published law"),
            Map.entry("rule_parameter", "parameters of published rules"),
            Map.entry("rule_parameter_version", "parameters of published rules"),
            Map.entry("passkey_model", "published models of authenticators"),
            Map.entry("job_lease", "which node runs a job; nobody who acts for people reaches it"),
            Map.entry("flyway_schema_history", "which migrations ran"));

    /** Scoped in writing, the same for everybody in reading. */
    private static final Set<String> READ_BY_ALL = Set.of("agency", "announcement", "dictionary_entry");

    private static final List<String> ROLES = List.of("sheyin_app", "sheyin_relay", "sheyin_batch", "sheyin_public");

    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'sheyin' and c.relkind in ('r', 'p') and not c.relispartition";

    private static final Set<String> GROWING = Set.of(
            "login_event",
            "audit_entry",
            "attachment_object",
            "case_file",
            "case_version",
            "case_event",
            "case_page",
            "case_remark",
            "case_view",
            "visit",
            "visit_event",
            "case_proof",
            "outbox_message",
            "inbox_message");

    @Test
    void every_table_forces_row_level_security_or_is_named_as_open() {
        var tables = Owner.list(TABLES);
        var forced = Owner.list(TABLES + " and c.relrowsecurity and c.relforcerowsecurity");
        assertThat(tables).contains("case_file", "account").containsAll(OPEN.keySet());
        assertThat(forced).doesNotContainAnyElementsOf(OPEN.keySet());
        assertThat(tables).filteredOn(table -> !OPEN.containsKey(table)).isSubsetOf(forced);
    }

    @Test
    void an_open_table_is_only_read_by_those_who_act_for_people() {
        for (String table : OPEN.keySet()) {
            for (String privilege : List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(may("sheyin_app", table, privilege))
                        .as(privilege + " on " + table)
                        .isFalse();
            }
        }
    }

    @Test
    void nobody_reaches_a_month_past_the_policy_of_its_table() {
        var months = Owner.list("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'sheyin' and c.relispartition and c.relkind = 'r'");
        assertThat(months).hasSizeGreaterThan(50);
        assertThat(Owner.list("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,"
                        + " unnest(array['sheyin_app', 'sheyin_relay', 'sheyin_batch', 'sheyin_public', 'sheyin_login']) r"
                        + " where n.nspname = 'sheyin' and c.relispartition and c.relkind = 'r'"
                        + " and has_table_privilege(r, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"))
                .isEmpty();
    }

    @Test
    void growing_tables_have_their_months_beforehand() {
        assertThat(Owner.list(TABLES + " and c.relkind = 'p'")).containsAll(GROWING);
        var present = Owner.list("select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid");
        for (String table : Owner.list(TABLES + " and c.relkind = 'p'")) {
            for (int ahead = 0; ahead <= 3; ahead++) {
                var month = YearMonth.now().plusMonths(ahead).format(DateTimeFormatter.ofPattern("yyyyMM"));
                assertThat(present).contains(table + "_" + month);
            }
        }
    }

    @Test
    void a_read_outside_of_a_service_is_denied_on_every_table() {
        for (String table : Owner.list(TABLES)) {
            assertThatThrownBy(() -> {
                        try (var connection = Desk.dataSource("SheyinDS").getConnection();
                                var statement = connection.createStatement()) {
                            statement.executeQuery("select 1 from sheyin." + table + " limit 1");
                        }
                    })
                    .as(table)
                    .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void a_role_without_a_scope_sees_no_row() throws SQLException {
        try (var connection = Desk.dataSource("SheyinDS").getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local role sheyin_app");
                for (String table : Owner.list(TABLES + " and c.relrowsecurity")) {
                    if (may("sheyin_app", table, "SELECT") && !READ_BY_ALL.contains(table)) {
                        try (var rows = statement.executeQuery("select count(*) from sheyin." + table)) {
                            rows.next();
                            assertThat(rows.getLong(1)).as(table).isZero();
                        }
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void a_service_runs_under_the_role_of_its_actor_which_has_no_power_over_row_level_security() {
        for (String login : List.of("clerk1", "manager1", "reviewer1", "province1", "secadmin", "auditadmin")) {
            assertRole(Desk.actor(login), "sheyin_app");
        }
        assertRole(Actor.system(SystemPart.LOGIN), "sheyin_app");
        assertRole(Actor.system(SystemPart.HANDOFF), "sheyin_relay");
        assertRole(Actor.system(SystemPart.SWEEP), "sheyin_batch");
        assertRole(Actor.system(SystemPart.VISITOR), "sheyin_public");
    }

    private static void assertRole(Actor actor, String role) {
        var probe = Desk.service(Probe.class);
        assertThat(probe.ask(actor, "select current_user")).as(actor.name()).isEqualTo(role);
        assertThat(probe.ask(actor, "select session_user")).isEqualTo("sheyin_login");
        assertThat(probe.ask(
                        actor,
                        "select bool_or(rolsuper or rolbypassrls or rolcreaterole) from pg_roles"
                                + " where rolname in (current_user, session_user)"))
                .isEqualTo("f");
        assertThat(probe.ask(actor, "select count(*) from pg_tables where tableowner in (current_user, session_user)"))
                .isEqualTo("0");
    }

    /** The answer that the database keeps for a case belongs to the scope that asked, also within one transaction. */
    @Test
    void what_one_scope_was_told_is_not_told_to_the_next() throws SQLException {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.draft(clerk);
        try (var connection = Desk.dataSource("SheyinDS").getConnection()) {
            connection.setAutoCommit(false);
            try {
                assertThat(isVisible(connection, clerk, id)).isTrue();
                assertThat(isVisible(connection, clerk, id)).isTrue();
                assertThat(isVisible(connection, Desk.actor("clerk5"), id)).isFalse();
                assertThat(isVisible(connection, Desk.actor("clerk2"), id)).isFalse();
                assertThat(isVisible(connection, clerk, id)).isTrue();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isVisible(Connection connection, Actor actor, long id) throws SQLException {
        try (var scope = connection.prepareStatement("select set_config('role', ?, true),"
                        + " set_config('sheyin.kind', ?, true), set_config('sheyin.region', ?, true),"
                        + " set_config('sheyin.bank', ?, true), set_config('sheyin.outlet', ?, true),"
                        + " set_config('sheyin.bankwide', ?, true)");
                var question = connection.prepareStatement("select sheyin.case_visible(?)")) {
            String[] values = {
                actor.databaseRole(),
                actor.kind().name(),
                actor.regionCode(),
                Long.toString(actor.bankId()),
                Long.toString(actor.outletId()),
                Boolean.toString(actor.bankWide())
            };
            for (int i = 0; i < values.length; i++) {
                scope.setString(i + 1, values[i]);
            }
            scope.executeQuery().close();
            question.setLong(1, id);
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    @Test
    void the_hand_off_has_connections_of_its_own() {
        Desk.delivered(Desk.actor("clerk1"));
        assertThat(Owner.list("select distinct split_part(application_name, '@', 1) from pg_stat_activity"))
                .contains("sheyin", "sheyin-system");
    }

    @Test
    void no_role_empties_a_table() {
        for (String role : ROLES) {
            assertThat(Owner.list(TABLES)).noneMatch(table -> may(role, table, "TRUNCATE"));
        }
    }

    private static boolean may(String role, String table, String privilege) {
        return "t"
                .equals(Owner.list("select has_table_privilege('" + role + "', 'sheyin." + table + "', '" + privilege
                                + "')")
                        .get(0));
    }
}
