package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** What the province says to decisions, and what a bank gets back of what was paid too much (Art 6, Annex 2 row 3). */
class CoreBrowserIT extends Journey {
    @Test
    void a_refused_decision_is_tried_again_and_leads_to_its_case() {
        String supervisor = DemoCases.supervisorOfRefused();
        LoginPage.open(page(), PORTAL).enter(supervisor, DemoCases.password());
        page().navigate(PORTAL + "core/list.xhtml?view=rejected");
        assertThat(page().locator(".notice")).containsText("模拟系统");
        Locator refused = page().locator("#work .grid tbody tr").first();
        assertThat(refused).containsText("省集中退回");
        screenshot("core");
        isAccessible();

        refused.locator("button[data-row-action=retry]").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#messages")).containsText("已重新报送 1 件");
        page().navigate(PORTAL + "core/list.xhtml?view=posted");
        page().locator("#work .grid tbody a.digits").first().click();
        page().waitForURL(Pattern.compile(".*/cases/detail\\.xhtml.*"));
        assertThat(page().locator("[data-core=POSTED]")).containsText("YS");
        assertThat(page().locator("aside.trail")).containsText("省集中系统");
        screenshot("case-core");
    }

    @Test
    void a_bank_writes_down_what_came_back_and_not_more_than_is_left() {
        Page manager = page();
        LoginPage.open(manager, PORTAL).enter("manager1", DemoCases.password());
        manager.navigate(PORTAL + "recovery/list.xhtml");
        screenshot("recovery-list");
        isAccessible();
        manager.locator("#work .grid tbody a.digits").first().click();
        manager.waitForURL(Pattern.compile(".*/recovery/task\\.xhtml.*"));
        fill(manager, "99999999");
        assertThat(manager.locator("[id='record:amount'] ~ .ui-message")).containsText("不超过未追回的");
        screenshot("recovery-refused");
        isAccessible();

        fill(manager, "1.50");
        assertThat(manager.locator("aside.trail")).containsText("1.50 元");
        screenshot("recovery");
    }

    private static void fill(Page manager, String yuan) {
        manager.locator("[id='record:amount']").fill(yuan);
        manager.locator("[id='record:paidOn_input']")
                .fill(LocalDate.now().minusDays(1).toString());
        manager.locator("[id='record:paidOn_input']").press("Tab");
        // In the field behind the menu: scrolling to an option closes the menu.
        manager.locator("[id='record:way_input']")
                .selectOption("TRANSFER", new Locator.SelectOptionOptions().setForce(true));
        manager.locator("[id='record:save']").click();
        manager.locator(".ui-confirmdialog-yes").click();
    }
}
