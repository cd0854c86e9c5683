package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.CardStep;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.SessionsDesk;

/** What an administrator does to others, and what they see of it. */
@Beside
class AdministrationBrowserIT extends Journey {
    private static final String CLERK = "clerk12";

    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }

    @Test
    void a_clerks_session_is_ended_and_the_next_click_leads_to_the_login_with_what_was_typed_kept() {
        // Not watched by the guard: the browser writes the wanted 401 to its console.
        Page clerk = Chromium.newContext().newPage();
        logIn(clerk, CLERK);
        clerk.navigate(PORTAL + "cases/new.xhtml");
        clerk.locator(".item-button:has-text('01-01')").click();
        Locator name = clerk.locator("[data-field-key='personName'] input");
        name.fill("保存过的");
        clerk.keyboard().press("Control+s");
        assertThat(clerk.locator(".autosave-state").first()).containsText("草稿已保存");

        logIn(page(), "secadmin");
        var desk = SessionsDesk.open(page(), PORTAL);
        assertThat(desk.linesOf("secadmin").locator("button")).hasCount(0);
        assertThat(desk.ask(CLERK)).containsText("下一次操作将转到登录页");
        isAccessible();
        desk.confirm();
        assertThat(page().locator(".asking")).containsText("请选择结束会话的原因");
        desk.because("登录异常");
        screenshot("session-end");
        desk.confirm();
        assertThat(page().locator("#messages")).containsText("已结束");
        assertThat(desk.linesOf(CLERK)).hasCount(0);

        name.fill("没有保存的");
        clerk.keyboard().press("Control+s");
        assertThat(clerk.locator("#session-over")).isVisible();
        assertThat(name).hasValue("没有保存的");
        clerk.locator("#session-over [data-session='login']").click();
        var login = clerk.frameLocator("#session-login iframe");
        login.locator("#account").fill(CLERK);
        login.locator("#password").fill(DemoAccounts.password());
        login.locator("#enter").click();
        CardStep.confirmInside(clerk, login, CLERK);
        assertThat(clerk.locator("#session-over")).isHidden();
        assertThat(name).hasValue("没有保存的");
        clerk.context().close();
    }

    @Test
    void an_announcement_is_written_published_and_read() {
        String title = "十二月停机通知";
        logIn(page(), "sysadmin");
        page().navigate(PORTAL + "announcement/edit.xhtml");
        page().locator("[id='entry:save']").click();
        assertThat(page().locator(".error-summary, [id='entry:errors']").first())
                .containsText("请填写此项");
        page().locator("[id='entry:title']").fill(title);
        page().locator("[id='entry:body']").fill("12 月 6 日 20:00 停机。\n<b>不是粗体</b>");
        isAccessible();
        page().locator("[id='entry:save']").click();
        page().waitForURL("**/announcement/list.xhtml");
        Locator mine = page().locator("article", new Page.LocatorOptions().setHasText(title));
        assertThat(mine).containsText("草稿");
        mine.locator("button:has-text('发布')").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(mine).containsText("已发布");
        isAccessible();

        Page clerk = pageOfAnotherPerson();
        clerk.navigate(PORTAL);
        assertThat(clerk.locator(".announcements-open")).containsText("<b>不是粗体</b>");
        logIn(clerk, "clerk10");
        assertThat(clerk.locator(".announcement-line a")).hasText(title);
        clerk.locator("[id='announcement:read']").click();
        assertThat(clerk.locator(".announcement-line", new Page.LocatorOptions().setHasText(title)))
                .hasCount(0);
        clerk.navigate(PORTAL + "announcement/list.xhtml");
        Locator read = clerk.locator("article", new Page.LocatorOptions().setHasText(title));
        assertThat(read).containsText("已读");
        assertThat(read.locator("button")).hasCount(0);
    }

    @Test
    void every_page_of_administration_opens_without_a_barrier() {
        logIn(page(), "sysadmin");
        see(List.of(
                "account/sessions",
                "account/logins",
                "rule/list",
                "rule/sources",
                "rule/calendar",
                "dictionary/list",
                "server/status"));
        page().navigate(PORTAL + "rule/list.xhtml?key=handoff.amber&day=2024-12-31");
        assertThat(page().locator("tr", new Page.LocatorOptions().setHasText("handoff.amber"))
                        .first())
                .containsText("当日无生效版本");
        assertThat(page().locator(".asking")).containsText("handoff.amber");
        page().navigate(PORTAL + "account/list.xhtml");
        page().locator("tbody a:has-text('申请重置')").first().click();
        assertThat(page().locator(".asking")).isVisible();
        screenshot("reset-ask");
        Page auditor = pageOfAnotherPerson();
        logIn(auditor, "auditadmin");
        auditor.navigate(PORTAL + "audit/list.xhtml");
        auditor.locator("a:has-text('详情')").first().click();
        assertThat(auditor.locator(".asking")).containsText("事务号");
    }

    private void see(List<String> paths) {
        for (String path : paths) {
            page().navigate(PORTAL + path + ".xhtml");
            assertThat(page().locator("h1")).isVisible();
            assertThat(page().locator("body")).not().containsText("???");
            isAccessible();
        }
    }
}
