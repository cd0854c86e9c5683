package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.cases.it.ScannedSheet;

/** Items that end at the bank, one of each kind of proof, and a post-check that sends one back (Annex 2). */
class ProofBrowserIT extends Journey {
    private static final int LOOKS = 300;

    /** The button opens the paper in the browser's viewer, which is none of the portal's pages. */
    private static final String PRINT =
            """
            async () => {
              const form = document.getElementById('print');
              const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
              return answer.headers.get('content-type');
            }""";

    @BeforeEach
    void logIn() {
        LoginPage.open(page(), PORTAL).enter("clerk1", DemoAccounts.password());
    }

    /** An invented person's form, filled in but for the item's own fields. */
    private IntakeForm begin(String item) {
        return new IntakeForm(page(), PORTAL)
                .begin(item)
                .type("personName", "测试乙")
                .choose("idType", "RESIDENT_ID")
                .type("idNumber", new Enrolment().identity())
                .type("mobile", "13800138000")
                .choose("agentPresent", "NO");
    }

    private void accept(IntakeForm form) {
        page().locator("#f-idCard [id$=seen]").click();
        assertThat(page().locator("#f-idCard .thumb, #f-idCard .attached"))
                .not()
                .hasCount(0);
        form.goOn();
        page().locator("[id$=confirmed]").check();
        page().locator("[id$=submit]").click();
        page().waitForURL(Pattern.compile(".*/proof/case.*"));
    }

    private Locator missing() {
        return page().locator(".proof-missing");
    }

    private void close() {
        page().locator("[id='closing:complete']").click();
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForURL(Pattern.compile(".*/cases/result.*"));
        assertThat(page().locator("#work")).containsText("银行办结");
        assertThat(page().locator("form.papers")).containsText("办结告知书");
    }

    @Test
    void an_answer_of_the_core_system_is_shown_and_printed_once_before_the_case_is_closed() {
        accept(begin("16-01"));
        assertThat(missing()).containsText("须有办结凭证");
        assertThat(page().locator(".simulated")).containsText("模拟");
        page().locator("[id='proof:ask']").click();
        page().locator("[id='proof:show']").click();
        assertThat(page().locator(".answer")).containsText("在办业务");
        screenshot("proof-answer");
        isAccessible();
        Assertions.assertThat(page().evaluate(PRINT)).isEqualTo("application/pdf");
        page().reload();
        assertThat(page().locator("#print")).hasCount(0);
        assertThat(page().locator(".answer")).hasCount(0);
        assertThat(page().locator(".proof-shown").first()).containsText("已打印");
        close();
    }

    @Test
    void a_mismatch_is_told_with_what_to_do_and_a_serial_closes_the_case() {
        accept(begin("17-03").choose("queryBy", "ID").choose("printed", "NO"));
        rehearse("不符");
        assertThat(missing()).containsText("发卡银行：他行");
        assertThat(missing()).containsText("附件2");
        page().locator("[id='closing:complete']").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#messages")).containsText("不能办结");
        screenshot("proof-mismatch");
        isAccessible();
        rehearse("已取得");
        assertThat(missing()).hasCount(0);
        close();
    }

    private void rehearse(String outcome) {
        page().locator("[id='proof:rehearsed'] label")
                .getByText(outcome, new Locator.GetByTextOptions().setExact(true))
                .click();
        page().locator("[id='proof:ask']").click();
        assertThat(page().locator(".proof-line").first()).containsText(outcome);
    }

    @Test
    void two_members_of_staff_visit_the_person_at_home() {
        var form = begin("05-02")
                .place("insuredRegion", "440100", "440106")
                .choose("authMethod", "HOME")
                .choose("homeReason", "AGED")
                .type("homeAddress", "示范路1号");
        form.type(
                        "homeDate",
                        LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                                .toLocalDate()
                                .toString())
                .type("homeTime", "10:30")
                .type("firstVisitor", "张示一")
                .type("secondVisitor", "刘示二");
        form.declare().handIn("homePhoto", ScannedSheet.png(800, 600, Color.ORANGE));
        accept(form);
        assertThat(page().locator("[id='proof:address']")).hasValue("示范路1号");
        var now = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
        page().locator("[id='proof:visited']").fill(now.minusMinutes(2).toString());
        page().locator("[id='proof:record']").click();
        assertThat(page().locator(".error-summary")).containsText("两名不同的");
        select("first", 1);
        select("second", 2);
        screenshot("proof-visit");
        isAccessible();
        page().locator("[id='proof:record']").click();
        assertThat(page().locator(".proof-line").first()).containsText("上门认证记录");
        close();
    }

    private void select(String field, int place) {
        page().locator("[id='proof:" + field + "']").selectOption(new SelectOption().setIndex(place));
    }

    @Test
    void a_change_is_checked_afterwards_and_sent_back_with_a_task() {
        accept(begin("04-02").place("insuredRegion", "440100", "440106").type("phoneNew", "13900139000"));
        page().locator("[id='proof:ask']").click();
        assertThat(page().locator(".proof-line").first()).containsText("→ 13900139000");
        close();
        String number = page().locator(".result-number").innerText();

        Page agency = pageOfAnotherPerson();
        LoginPage.open(agency, PORTAL).enter("supervisor1", DemoAccounts.password());
        agency.navigate(PORTAL + "cases/list.xhtml?q=" + number);
        agency.locator("th a, td a").getByText(number).first().click();
        agency.waitForURL(Pattern.compile(".*/cases/detail.*"));
        if (agency.locator("a[href*='/proof/check.xhtml']").count() > 0) { // else the lot drew it
            agency.locator("a[href*='/proof/check.xhtml']").click();
            agency.locator("[id='check:reason']").fill("新上岗人员办理");
            agency.locator("[id='check:choose']").click();
            agency.locator(".ui-confirmdialog-yes").click();
            agency.waitForURL(Pattern.compile(".*/proof/checks.*"));
        }
        Page reviewer = pageOfAnotherPerson();
        LoginPage.open(reviewer, PORTAL).enter("reviewer1", DemoAccounts.password());
        Locator line = reviewer.locator("td a, th a").getByText(number);
        for (int look = 0; look < LOOKS && line.count() == 0; look++) {
            reviewer.navigate(PORTAL + "proof/checks.xhtml?view=open&q=" + number);
        }
        screenshot(reviewer, "post-checks");
        Accessibility.check(reviewer);
        line.click();
        assertThat(reviewer.locator(".proof-shown").first()).containsText("→ 13900139000");
        reviewer.locator("[id='check:object']").click();
        reviewer.locator(".ui-confirmdialog-yes").click();
        assertThat(reviewer.locator(".error-summary")).containsText("整改任务");
        reviewer.locator("[id='check:remark']").fill("新号码不是申请人本人的");
        reviewer.locator("[id='check:task']").fill("联系申请人核实后重新提交变更");
        screenshot(reviewer, "post-check");
        Accessibility.check(reviewer);
        reviewer.locator("[id='check:object']").click();
        reviewer.locator(".ui-confirmdialog-yes").click();
        reviewer.waitForURL(Pattern.compile(".*/proof/checks.*"));

        page().navigate(PORTAL + "cases/list.xhtml?view=returned&q=" + number);
        page().locator("a.primary[href*='/proof/case.xhtml']").click();
        assertThat(page().locator("#work")).containsText("联系申请人核实后重新提交变更");
        screenshot("proof-rework");
    }
}
