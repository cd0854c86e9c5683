package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** Somebody leaves and his live session ends at his next click (Art 21(2)); without training nobody takes in a case (Art 30). */
@Beside
class StaffBrowserIT extends Journey {
    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }

    @Test
    void a_leaver_is_filed_and_his_live_session_ends_at_the_next_click() {
        Page guide = Chromium.newContext().newPage();
        logIn(guide, "guide11");

        logIn(page(), "manager11");
        page().navigate(PORTAL + "staff/list.xhtml");
        isAccessible();
        screenshot("staff-list");
        page().locator("tbody tr", new Page.LocatorOptions().setHasText("佛山桂城"))
                .filter(new Locator.FilterOptions().setHasText("导办咨询岗"))
                .locator("a")
                .first()
                .click();
        isAccessible();
        screenshot("staff-detail");
        page().locator("#edit").click();
        page().locator("[id='entry:posts'] label:has-text('经办岗')").click();
        assertThat(page().locator("[id='entry:duties']")).containsText("须有第二人见证");
        isAccessible();
        screenshot("staff-edit");
        page().goBack();
        page().locator("#leave").click();
        page().locator("[id='leaving:file']").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("[id='leaving']")).containsText("请写明原因");
        page().locator("[id='leaving:reason']").fill("辞职");
        isAccessible();
        screenshot("staff-leave");
        page().locator("[id='leaving:file']").click();
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForURL("**/staff/leavers.xhtml");
        assertThat(page().locator("tbody[data-rows]")).containsText("待确认");
        screenshot("staff-leavers");
        page().locator("tbody tr:has-text('辞职') a:has-text('移交办件')").click();
        assertThat(page().locator(".empty-title")).containsText("没有未完结的办件");
        page().navigate(PORTAL + "staff/list.xhtml");
        page().locator("tbody tr", new Page.LocatorOptions().setHasText("经办岗"))
                .locator("a")
                .last()
                .click();
        page().locator("#handover").click();
        assertThat(page().locator("h1")).hasText("离岗移交");
        isAccessible();
        screenshot("staff-handover");

        guide.navigate(PORTAL + "reception/list.xhtml");
        assertThat(guide).hasURL(Pattern.compile(".*/login.*"));
        LoginPage.open(guide, PORTAL).logIn("guide11", DemoAccounts.password());
        assertThat(guide).hasURL(Pattern.compile(".*/login.*"));
        guide.context().close();
    }

    /** A name is looked for by POST and does not stand in the address (Art 24). */
    @Test
    void people_are_found_by_the_beginning_of_a_name_or_login_name() {
        logIn(page(), "manager12");
        page().navigate(PORTAL + "staff/list.xhtml");
        page().locator(".search-fold summary").click();
        page().locator("[id='staff:person']").fill("clerk1");
        page().locator("[id='staff:find']").click();
        assertThat(page().locator("[id='list:rows'] tbody tr")).hasCount(3);
        String name = page().locator("[id='list:rows'] tbody a").first().innerText();
        page().locator("[id='staff:person']").fill(name.substring(0, 2));
        page().locator("[id='staff:find']").click();
        assertThat(page().locator("[id='list:rows'] tbody")).containsText(name);
        Assertions.assertThat(page().url()).contains("who=").doesNotContain("person", "%");
        isAccessible();
        screenshot("staff-found");
        page().locator("[id='staff:person']").fill("没有此人");
        page().locator("[id='staff:find']").click();
        assertThat(page().locator(".empty-title")).containsText("没有符合条件的人员");
    }

    @Test
    void late_filings_are_counted_by_bank() {
        logIn(page(), "citysec2");
        page().locator("[data-tile='dashboard.leavers.late']").click();
        page().waitForURL("**/staff/leavers.xhtml?view=late");
        assertThat(page().locator(".chips .chip")).hasCount(3);
        isAccessible();
        screenshot("staff-leavers-late");
        page().locator(".chips .chip").last().click();
        assertThat(page().locator("[id='list:rows'] tbody tr")).hasCount(1);
    }

    @Test
    void a_leaver_is_confirmed_by_the_security_officer() {
        logIn(page(), "citysec1");
        page().navigate(PORTAL + "staff/leavers.xhtml");
        page().locator("tbody tr", new Page.LocatorOptions().setHasText("辞职"))
                .locator("a:has-text('确认收回权限')")
                .click();
        assertThat(page().locator(".asking")).containsText("不能恢复");
        isAccessible();
        screenshot("staff-confirm");
        page().locator("[id='list:confirm']").click();
        assertThat(page().locator("#messages")).containsText("账户已注销");
    }

    @Test
    void a_handler_whose_training_is_over_takes_in_nothing_and_reads_why() {
        logIn(page(), "lapsed");
        page().navigate(PORTAL + "cases/new.xhtml");
        page().locator(".item-button:has-text('01-01')").click();
        assertThat(page().locator("#messages")).containsText("没有有效的业务培训合格记录");
        page().navigate(PORTAL + "staff/card.xhtml?item=01-01");
        assertThat(page().locator("[data-gate='training']")).containsText("30");
        assertThat(page().locator("[data-gate='outlet']")).containsText("满足");
        isAccessible();
        screenshot("staff-card");
    }

    @Test
    void the_agency_records_a_pass_and_each_page_says_of_nobody_that_he_is_not_there() {
        logIn(page(), "supervisor4");
        page().navigate(PORTAL + "staff/list.xhtml?view=expired");
        page().locator("tbody a").first().click();
        page().locator("[id='train:course']").fill("上岗培训");
        page().locator("[id='train:score']").fill("79");
        page().locator("[id='train:passedOn_input']").fill("2026-11-01");
        page().keyboard().press("Escape");
        page().locator("[id='train:save']").click();
        assertThat(page().locator("[id='train']")).containsText("未达到合格分");
        page().locator("[id='train:score']").fill("91");
        page().locator("[id='train:save']").click();
        assertThat(page().locator("#messages")).containsText("已登记培训合格");
        for (String path : List.of("detail", "edit", "leave", "card")) {
            page().navigate(PORTAL + "staff/" + path + ".xhtml?id=1");
            assertThat(page().locator(".empty-title").first()).isVisible();
        }
    }
}
