package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.permission.model.SamplePermission.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.service.CatalogueInForce;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.ForbiddenAlarm;
import org.sheyin.permission.model.ForbiddenAlarm.Finding;
import org.sheyin.permission.model.ForbiddenAlarm.Kind;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.permission.model.RequestType;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SystemPart;

/** Rows from a spreadsheet; and the alarms of rights that nobody at a bank may hold (invariant 1). */
class RowsArePastedTest {
    private static final String HEAD = "申请人姓名\t网点名称\t网点编码\t身份证号码\t联系电话\t申请经办事项\t申请权限\n";

    private final PermissionStage stage = new PermissionStage();
    private final long id = stage.drafts.begin(MANAGER, RequestType.OPEN);

    private PastedRows paste(String text) {
        return stage.imports.paste(MANAGER, id, text);
    }

    /** PERMISSION-A3-14 */
    @Test
    void lines_with_tabs_or_commas_become_rows() {
        var rows = paste(HEAD + "张三\t网点70\tW70\t'11010519491231002x\t138 0013 8000\t01-01、15-01\t受理\n\n"
                + "李四,网点70,W70,440106198001010019,13800138000,01-01,受理\nzu kurz\n");
        assertThat(rows.taken())
                .containsExactly(row("张三", "01-01", "15-01"), rows.taken().get(1));
        assertThat(rows.taken().get(1)).extracting(AppliedRow::name).isEqualTo("李四");
        assertThat(rows.refused()).extracting(Reason::ruleId).containsExactly("PERMISSION-A3-14");
        assertThat(paste(null).taken()).isEmpty();
        assertThat(stage.alarms.alarms).isEmpty();
    }

    /** PERMISSION-21-1 */
    @Test
    void a_line_that_asks_for_review_or_approval_is_not_taken_and_the_officer_is_told() {
        var rows = paste("张三\t网点70\tW70\t11010519491231002X\t13800138000\t01-01\t复审\n"
                + "李四\t网点70\tW70\t440106198001010019\t13800138000\t01-01\t受理");
        assertThat(rows.taken()).extracting(AppliedRow::name).containsExactly("李四");
        assertThat(rows.refused()).extracting(Reason::ruleId).containsExactly("PERMISSION-21-1");
        assertThat(stage.alarms.alarms).extracting(ForbiddenAlarm::kind).containsExactly(Kind.ATTEMPT);
    }

    @Test
    void the_nightly_look_raises_each_finding_once() {
        var catalogue = SampleCatalogue.repository();
        var sweep = new ForbiddenSweep(
                stage.alarms,
                new CatalogueInForce(catalogue, stage.clock),
                new InMemoryScopeRepository(stage.clock),
                stage.ids);
        Actor system = Actor.system(SystemPart.SWEEP);
        stage.alarms.completing.add(grant(1, SampleCatalogue.AT_BANK));
        assertThat(sweep.run(system, NOW))
                .as("what ends at the bank may be completed there")
                .isZero();
        stage.alarms.completing.add(grant(2, SampleCatalogue.ENROLMENT));
        stage.alarms.roles.add(new Finding(Kind.ROLE, 77, "AGENCY_APPROVER", 7, "440100"));
        assertThat(sweep.run(system, NOW)).isEqualTo(2);
        assertThat(sweep.run(system, NOW)).as("the same twice").isZero();
        stage.alarms.alarms.get(0).see(OFFICER, "已收回", NOW);
        assertThat(sweep.run(system, NOW)).as("dealt with, and still there").isOne();
        assertThat(sweep.mayRun(system, "node")).isTrue();
    }

    private static PermissionGrant grant(long id, String item) {
        return Made.of(
                PermissionGrant.class,
                Map.of("id", id, "itemCode", item, "cityCode", "440100", "bankId", 7L, "right", BankRight.COMPLETE));
    }
}
