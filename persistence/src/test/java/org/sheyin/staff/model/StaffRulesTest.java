package org.sheyin.staff.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.staff.model.SampleStaff.NOW;
import static org.sheyin.staff.model.SampleStaff.OUTLET;
import static org.sheyin.staff.model.SampleStaff.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.account.model.Role;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.model.Parameters;
import org.sheyin.rule.model.RuleData;
import org.sheyin.rule.model.RuleParameterVersion;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

class StaffRulesTest {
    private static final Parameters IN_FORCE = RuleData.delivered().asOf(TODAY);
    private static final DutyMatrix MATRIX = DutyData.delivered();

    @Test
    void an_entry_needs_a_name_a_first_day_and_a_post() {
        var entry = new StaffEntry(" ", Set.of(), TODAY.plusDays(1), null);
        assertThat(rules(StaffRules.judge(entry, OUTLET, MATRIX, IN_FORCE, TODAY)))
                .containsExactly("STAFF-10-1", "STAFF-10-4", "STAFF-19-1");
    }

    @Test
    void a_bank_has_the_posts_of_banks() {
        assertThat(posts(Post.AGENCY_ACCEPTOR)).containsExactly("STAFF-19-2");
    }

    @ParameterizedTest
    @CsvSource({
        "BANK_HANDLER, AGENCY_REVIEWER", "BANK_MANAGER, AGENCY_APPROVER", "BANK_GUIDE, AGENCY_SECOND_REVIEWER",
        "BANK_MATERIALS, AGENCY_ARCHIVIST", "BANK_HANDLER, SECURITY_ADMIN", "SYSTEM_ADMIN, SECURITY_ADMIN",
        "AUDIT_ADMIN, SYSTEM_ADMIN", "SECURITY_ADMIN, AUDIT_ADMIN"
    })
    void posts_that_exclude_each_other_are_refused(Post first, Post second) {
        assertThat(posts(first, second)).contains("STAFF-21-1");
    }

    @Test
    void a_handler_who_keeps_the_materials_too_is_warned_about() {
        var both = Set.of(Post.BANK_HANDLER, Post.BANK_MATERIALS);
        assertThat(posts(Post.BANK_HANDLER, Post.BANK_MATERIALS)).isEmpty();
        assertThat(MATRIX.warnings(both, IN_FORCE)).extracting(Reason::ruleId).containsExactly("STAFF-19-5");
        assertThat(MATRIX.warnings(Set.of(Post.BANK_HANDLER), IN_FORCE)).isEmpty();
    }

    @Test
    void where_the_parameter_forbids_it_he_is_refused() {
        var stricter = new InMemoryParameterRepository();
        stricter.add("sod.handlerAndMaterials", 2, RuleParameterVersion.PROVINCE, "forbidden", TODAY);
        var both = Set.of(Post.BANK_HANDLER, Post.BANK_MATERIALS);
        var inForce = stricter.load().asOf(TODAY);
        assertThat(rules(MATRIX.judge(both, inForce))).containsExactly("STAFF-19-3");
        assertThat(MATRIX.warnings(both, inForce)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void posts_and_roles_bear_the_same_names(Role role) {
        assertThat(Post.valueOf(role.name()).kind() == OrgKind.BANK).isEqualTo(role.kind() == OrgKind.BANK);
        assertThat(Role.values()).hasSameSizeAs(Post.values());
    }

    @Test
    void a_letter_is_signed_already_and_ends_later() {
        assertThat(rules(StaffRules.judgeCommitment(TODAY, TODAY.plusYears(1), TODAY)))
                .isEmpty();
        for (var dates : List.of(
                List.of(TODAY.plusDays(1), TODAY.plusDays(2)), List.of(TODAY.minusDays(2), TODAY.minusDays(2)))) {
            assertThat(rules(StaffRules.judgeCommitment(dates.get(0), dates.get(1), TODAY)))
                    .containsExactly("STAFF-24-2");
        }
        assertThat(rules(StaffRules.judgeCommitment(null, null, TODAY))).containsExactly("STAFF-24-2");
    }

    @ParameterizedTest
    @CsvSource({"80, true", "100, true", "79, false", "101, false"})
    void who_reaches_the_pass_mark_has_passed(int score, boolean passed) {
        assertThat(rules(training("上岗培训", score, TODAY))).isEqualTo(passed ? List.of() : List.of("STAFF-30-2"));
    }

    @Test
    void a_pass_names_course_and_day() {
        assertThat(rules(training(" ", 90, TODAY))).containsExactly("STAFF-30-3");
        assertThat(rules(training("上岗培训", 90, TODAY.plusDays(1)))).containsExactly("STAFF-30-3");
    }

    @Test
    void a_pass_is_revoked_once_and_with_a_reason() {
        var trainer = SampleActors.agency(204, Right.TRAINING_RECORD);
        var pass = new TrainingPass(1, 1, new CourseResult("x", 90, TODAY), TODAY.plusYears(1), trainer, NOW);
        assertThat(rules(pass.revoke(" ", trainer, NOW))).containsExactly("STAFF-30-4");
        assertThat(rules(pass.revoke("代考", trainer, NOW))).isEmpty();
        assertThat(rules(pass.revoke("再次", trainer, NOW))).containsExactly("STAFF-30-4");
        assertThat(pass.isRevoked()).isTrue();
    }

    private static Decision training(String course, int score, LocalDate day) {
        return StaffRules.judgeTraining(new CourseResult(course, score, day), IN_FORCE, TODAY);
    }

    private static List<String> posts(Post... posts) {
        return rules(StaffRules.judgePosts(Set.of(posts), OUTLET, MATRIX, IN_FORCE));
    }

    private static List<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }
}
