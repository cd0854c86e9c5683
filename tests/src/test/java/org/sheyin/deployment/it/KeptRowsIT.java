package org.sheyin.deployment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.cases.it.Desk;

/** What is written once stays: the trail for every role, parameters and catalogue even for the owner of the tables. */
@ExtendWith(ArquillianExtension.class)
class KeptRowsIT {
    private static final String PARAMETER = "insert into sheyin.rule_parameter_version"
            + " (parameter_key, version, city_code, parameter_value, effective_from, basis, author) select '%s',"
            + " 1 + %s + max(version), '%s', '%s', date '%s', 'test', 'test' from sheyin.rule_parameter_version"
            + " where parameter_key = '%1$s'";

    private static String version(String key, String value, String city, int gap, String from) {
        return PARAMETER.formatted(key, gap, city, value, from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_entry",
                "case_event",
                "case_version",
                "case_remark",
                "case_view",
                "case_participation",
                "case_referral",
                "case_correction",
                "case_proof",
                "proof_showing",
                "login_event",
                "audit_leaf",
                "audit_head",
                "audit_verification",
                "audit_removal",
                "submission_token"
            })
    void the_trail_is_only_added_to(String table) {
        for (String role : List.of("sheyin_app", "sheyin_relay", "sheyin_batch", "sheyin_public")) {
            assertThat(Owner.list("select has_table_privilege('%1$s', 'sheyin.%2$s', 'UPDATE, DELETE, TRUNCATE')"
                            .formatted(role, table)))
                    .as(role)
                    .containsExactly("f");
        }
        assertThatThrownBy(
                        () -> Desk.service(Probe.class).change(Desk.actor("auditadmin"), "delete from sheyin." + table))
                .hasStackTraceContaining("42501");
    }

    @Test
    void an_audit_row_is_not_rewritten_by_who_may_read_it() {
        assertThatThrownBy(() -> Desk.service(Probe.class)
                        .change(Desk.actor("auditadmin"), "update sheyin.audit_entry set result = 'DONE'"))
                .hasStackTraceContaining("42501");
        assertThatThrownBy(() -> Desk.service(Probe.class)
                        .ask(Desk.actor("clerk1"), "select 'x' from sheyin.rule_parameter_version for update"))
                .hasStackTraceContaining("42501");
    }

    @Test
    void a_parameter_is_set_within_its_bounds_only() throws SQLException {
        assertThat(Owner.change(version("case.correction.wd", "30", "", 0, "2099-01-01")))
                .isEqualTo(1);
        Owner.isTold(version("case.correction.wd", "31", "", 0, "2099-01-01")).hasMessageContaining("out of bounds");
        Owner.isTold(version("case.correction.wd", "4", "", 0, "2099-01-01")).hasMessageContaining("out of bounds");
        Owner.isTold(version("case.correction.wd", "ten", "", 0, "2099-01-01")).hasMessageContaining("out of bounds");
        Owner.isTold(version("rule.dormant.action", "ignore", "", 0, "2099-01-01"))
                .hasMessageContaining("out of bounds");
        Owner.isTold(version("log.retention.days", "365", "", 0, "2099-01-01")).hasMessageContaining("out of bounds");
    }

    @Test
    void a_parameter_fixed_by_the_text_has_one_version() {
        Owner.isTold(version("review.perCase", "1", "", 0, "2099-01-01")).hasMessageContaining("fixed by the text");
        Owner.isTold(version("rule.exit.ratio", "20", "", 0, "2099-01-01")).hasMessageContaining("fixed by the text");
    }

    @Test
    void versions_follow_each_other_and_none_takes_effect_before_an_earlier_one() {
        Owner.isTold(version("case.correction.wd", "12", "", 1, "2099-01-01")).hasMessageContaining("does not follow");
        Owner.isTold(version("case.correction.wd", "12", "", 0, "1999-01-01"))
                .hasMessageContaining("may not take effect before");
        Owner.isTold(version("log.retention.days", "400", "440100", 0, "2099-01-01"))
                .hasMessageContaining("is not set by a city");
    }

    @Test
    void a_version_of_a_parameter_is_neither_changed_nor_taken_out() {
        Owner.isTold("update sheyin.rule_parameter_version set parameter_value = parameter_value")
                .hasMessageContaining("insert-only");
        Owner.isTold("delete from sheyin.rule_parameter_version").hasMessageContaining("insert-only");
        Owner.isTold("truncate sheyin.rule_parameter_version").hasMessageContaining("insert-only");
    }

    @Test
    void the_floors_of_the_law_hold_for_the_bounds_themselves() {
        Owner.isTold("update sheyin.rule_parameter set lower_bound = 365 where parameter_key = 'log.retention.days'")
                .hasMessageContaining("log_retention_floor");
        Owner.isTold("update sheyin.rule_parameter set upper_bound = 4 where parameter_key = 'rule.dormant.months'")
                .hasMessageContaining("dormant_ceiling");
    }

    @Test
    void the_catalogue_is_only_added_to() {
        for (String change : List.of(
                "update sheyin.sub_item_version set service_days = 1",
                "delete from sheyin.sub_item_version",
                "update sheyin.catalogue_version set basis = basis || '.'",
                "delete from sheyin.catalogue_version",
                "update sheyin.city_list_item set sub_item_code = '01-02' where sub_item_code = '01-01'",
                "update sheyin.city_list_item set effective_from = effective_from + 1",
                "delete from sheyin.city_list_item")) {
            Owner.isTold(change).as(change).hasMessageContaining("CAT-16-1");
        }
    }

    @Test
    void an_entry_and_a_published_catalogue_are_ended_once() throws SQLException {
        for (String table : List.of("city_list_item", "catalogue_version")) {
            String end = "update sheyin." + table + " set effective_to = date '2099-01-01' where effective_to is null";
            assertThat(Owner.change(end)).as(table).isPositive();
            Owner.isTold(end, "update sheyin." + table + " set effective_to = date '2098-01-01'")
                    .hasMessageContaining("CAT-16-1");
        }
    }

    @Test
    void a_city_lists_only_what_the_province_publishes_and_never_widens_its_authority() {
        Owner.isTold(
                        "insert into sheyin.sub_item (code, category_number) values ('99-99', 1)",
                        "insert into sheyin.city_list_item (id, city_region_code, sub_item_code, effective_from)"
                                + " values (1, '440100', '99-99', current_date)")
                .hasMessageContaining("CAT-16-2");
        Owner.isTold("insert into sheyin.city_list_item"
                        + " (id, city_region_code, sub_item_code, effective_from, authority_override)"
                        + " values (1, '449900', '15-01', current_date, 'COMPLETE')")
                .hasMessageContaining("authority_override");
    }
}
