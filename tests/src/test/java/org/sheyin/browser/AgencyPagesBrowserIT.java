package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;

/** Each screen of the agency names article, parameter, value and version (invariant 20); the trail speaks in words. */
class AgencyPagesBrowserIT extends Journey {
    @Test
    void the_handoff_desk_names_the_rules_that_colour_it() {
        logIn("supervisor1");
        page().navigate(PORTAL + "handoff/desk.xhtml");
        namesRule(card("handoff.amber"), "第6条", "5 分钟");
        namesRule(card("handoff.red"), "第6条", "30 分钟");
        for (String sum : new String[] {"waiting", "sent", "parked", "amber", "red"}) {
            assertThat(page().locator("[data-sum='" + sum + "'] strong")).hasText(Pattern.compile("\\d+"));
        }
        assertThat(page().locator("[data-sum='amber']")).containsText("handoff.amber，第 1 版");
        assertThat(page().locator("[data-sum='red']")).containsText("handoff.red，第 1 版");
        screenshot("handoff-desk");
        isAccessible();
    }

    @Test
    void a_parked_message_is_settled_with_a_reason_and_leaves_the_desk() {
        logIn("sysadmin");
        page().navigate(PORTAL + "handoff/desk.xhtml");
        var unreadable = page().locator("#parked tbody tr", new Page.LocatorOptions().setHasText("报文格式无法识别"));
        int before = unreadable.count();
        screenshot("handoff-parked-list");
        unreadable.first().locator("a.plain-button").click();
        settle();
        assertThat(page().locator("#settle")).containsText("请填写处理原因");
        screenshot("handoff-parked");
        isAccessible();
        page().locator("[id='settle:reason']").fill("联调测试时误写入队列，已停用该账户");
        settle();
        page().waitForURL("**/handoff/desk.xhtml");
        assertThat(page().locator("#messages")).containsText("报文已核销");
        assertThat(unreadable).hasCount(before - 1);
    }

    private void settle() {
        page().locator("[id='settle:send']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }

    @Test
    void the_review_page_names_the_rules_of_its_deadlines_and_decisions() {
        long id = DemoCases.delivered("reviewer1", 1);
        logIn("reviewer1");
        new ReviewDesk(page(), PORTAL).open(id).claim();
        assertThat(page().locator(".bases"))
                .containsText(Pattern.compile("依据第20条；item\\.\\d\\d-\\d\\d\\.serviceDays = \\d+ 个工作日，第 \\d+ 版"));
        assertThat(page().locator(".bases")).containsText("依据第20条；case.claim.hours = 4 个工作小时，第 1 版");
        page().keyboard().press("r");
        assertThat(page().locator("#return-dialog")).isVisible();
        namesRule(page().locator("#return-dialog .rulecard").first(), "case.correction.wd", "10 个工作日");
        page().keyboard().press("Escape");
        assertThat(page().locator("#return-dialog")).isHidden();
        page().keyboard().press("j");
        assertThat(page().locator("#reject-dialog")).isVisible();
        assertThat(page().locator("#reject-dialog .rulecard")).containsText("第20条");
        page().locator("[id='desk:reject']").click();
        assertThat(page().locator("#reject-dialog")).isVisible();
        assertThat(page().locator("[id='desk:basis-message']")).not().isEmpty();
        assertThat(page().locator("[id='desk:reject']")).isEnabled();
        screenshot("reject");
        page().keyboard().press("Escape");
        assertThat(page().locator("#reject-dialog")).isHidden();
        screenshot("review");
        page().locator("[id='desk:release']").click();
        assertThat(page().locator("[id='desk:claim']")).isVisible();
    }

    @Test
    void a_case_that_is_not_there_is_told_so_and_leads_back() {
        logIn("reviewer1");
        page().navigate(PORTAL + "review/case.xhtml?id=1");
        assertThat(page().locator(".empty-title")).hasText("看不到此办件");
        isAccessible();
        page().locator("#work .plain-button.primary").click();
        page().waitForURL("**/review/queue.xhtml*");
    }

    @Test
    void the_detail_names_the_rule_of_the_due_time_and_tells_the_trail_in_words() {
        long id = DemoCases.delivered("reviewer1", 1);
        logIn("reviewer1");
        page().navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        namesRule(page().locator(".rulecard").first(), "第20条", "serviceDays", "个工作日");
        var trail = page().locator("aside.trail");
        assertThat(trail).containsText("等待领取，已");
        assertThat(trail).containsText("系统·交接服务");
        assertThat(trail).not().containsText("HANDOFF");
        assertThat(trail).containsText("已提交，未送达 → 已送达");
        assertThat(trail.locator(".looks")).containsText("查看办件");
        assertThat(page().locator(".person-strip")).containsText("**********");
        screenshot("detail-agency");
        isAccessible();
    }

    private Locator card(String parameter) {
        return page().locator(".rulecard", new Page.LocatorOptions().setHasText(parameter));
    }

    /** Article, parameter, value and version are there, each with its text. */
    private static void namesRule(Locator card, String... words) {
        assertThat(card.locator("dd")).hasCount(4);
        for (int part = 0; part < 4; part++) {
            assertThat(card.locator("dd").nth(part)).not().isEmpty();
        }
        for (String word : words) {
            assertThat(card).containsText(word);
        }
    }

    private void logIn(String account) {
        LoginPage.open(page(), PORTAL).logIn(account, DemoCases.password());
        page().waitForURL(Pattern.compile(".*/dashboard.*"));
    }
}
