package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** Art 24: an exception is registered, seen by its bank and ended; an alarm about looks is answered. */
@Beside
class DisclosureBrowserIT extends Journey {
    private static final String LOOKER = "clerk10";

    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }

    @Test
    void an_exception_is_refused_without_its_basis_then_registered_and_ended() {
        logIn(page(), "supervisor6");
        page().navigate(PORTAL + "disclosure/list.xhtml");
        isAccessible();
        screenshot("disclosure-list");
        page().locator("a[href$='disclosure/edit.xhtml']").click();
        choose("entry:bank", "岭海演示银行");
        save();
        Locator errors = page().locator("[id='entry:errors']");
        assertThat(errors).containsText("四种依据之一");
        assertThat(errors).containsText("数据接收方");
        screenshot("disclosure-refused");
        choose("entry:basis", "有权机关监管要求");
        page().locator("[id='entry:document']").fill("佛审函〔2026〕9号");
        page().locator("[id='entry:recipient']").fill("佛山市审计局");
        page().locator("[id='entry:scope']").fill("失业保险金发放审计抽取的办件，仅现场查阅");
        isAccessible();
        save();
        page().waitForURL("**/disclosure/list.xhtml");
        page().locator("a:has-text('佛审函〔2026〕9号')").click();
        assertThat(page().locator("main")).containsText("佛山市审计局");
        page().locator("[id='ending:reason']").fill("审计已结束");
        page().locator("[id='ending:end']").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("main")).containsText("已提前终止");
        isAccessible();
        screenshot("disclosure-ended");
    }

    @Test
    void an_alarm_is_looked_into_and_what_it_was_is_written_down() {
        logIn(page(), "citysec2");
        page().navigate(PORTAL + "disclosure/views.xhtml");
        isAccessible();
        Locator line = page().locator("tr", new Page.LocatorOptions().setHasText("clerk8"));
        line.locator("input[name='chosen']").check();
        page().locator("[id='list:send']").click();
        assertThat(page().locator("#messages")).containsText("核实情况");
        page().locator("tr", new Page.LocatorOptions().setHasText("clerk8"))
                .locator("input[name='chosen']")
                .check();
        page().locator("[id='list:answer']").fill("集中核对退回办件");
        screenshot("view-alarms");
        page().locator("[id='list:send']").click();
        assertThat(page().locator("#messages")).containsText("已核实 1 条");
        page().navigate(PORTAL + "disclosure/views.xhtml?view=all");
        assertThat(page().locator("tr:has-text('clerk8'):has-text('200 / ')")).containsText("集中核对退回办件");
    }

    /** Art 24: told in time, and stopped at the limit. */
    @Test
    void who_has_looked_at_four_fifths_is_told_on_the_page_and_stopped_at_the_limit() {
        try {
            DemoCases.looked(LOOKER, 150);
            logIn(page(), LOOKER);
            long first = DemoCases.unseen(LOOKER);
            page().navigate(PORTAL + "cases/detail.xhtml?id=" + first);
            assertThat(page().locator(".person-strip")).isVisible();
            assertThat(page().locator("#looks-near")).hasCount(0);
            DemoCases.looked(LOOKER, 165);
            page().navigate(PORTAL + "cases/detail.xhtml?id=" + first);
            assertThat(page().locator("#looks-near")).containsText("还可查看 35 件");
            assertThat(page().locator("#looks-near")).containsText("第24条");
            assertThat(page().locator("#looks-near")).containsText("viewLimit.perDay");
            isAccessible();
            screenshot("looks-near");
            DemoCases.looked(LOOKER, 200);
            mayAnswer(403);
            page().navigate(PORTAL + "cases/detail.xhtml?id=" + DemoCases.unseen(LOOKER));
            assertThat(page().locator("body")).containsText("已达到上限 200 件");
            assertThat(page().locator("#looks-near")).hasCount(0);
            screenshot("looks-stopped");
        } finally {
            DemoCases.forgetLooks(LOOKER);
        }
    }

    private void choose(String id, String label) {
        page().locator("[id='" + id + "']").click();
        page().locator("[id='" + id + "_panel'] li", new Page.LocatorOptions().setHasText(label))
                .click();
    }

    private void save() {
        page().locator("[id='entry:save']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }
}
