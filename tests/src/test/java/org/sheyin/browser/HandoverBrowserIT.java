package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.browser.pages.LoginPage;

/** The manager of an outlet hands a leaver's tray over to the other handler, who goes on with it (Art 21(2)). */
@Beside
@ResourceLock("the trays of outlet 10")
class HandoverBrowserIT extends Journey {
    private static final String TRAY = "[id='handover'] tbody tr";

    @Test
    void a_tray_goes_to_the_other_handler_who_sees_it_and_back() {
        LoginPage.open(page(), PORTAL).enter("manager10", DemoAccounts.password());
        openTrayOf("clerk10");
        String applicant = page().locator(TRAY + " td:nth-child(3)").first().innerText();
        int cases = page().locator(TRAY).count();
        Assertions.assertThat(cases).isPositive();
        isAccessible();
        screenshot("handover");

        page().locator("[id='handover:submit']").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("body")).containsText("另一名经办人员");
        screenshot("handover-refused");
        handOver(cases);

        Page colleague = pageOfAnotherPerson();
        LoginPage.open(colleague, PORTAL).enter("relief10", DemoAccounts.password());
        colleague.navigate(PORTAL + "cases/list.xhtml");
        assertThat(colleague.locator("[id='list:rows'] tbody")).containsText(applicant.substring(0, 2));
        screenshot(colleague, "handover-taken");

        openTrayOf("relief10");
        handOver(page().locator(TRAY).count());
    }

    private void openTrayOf(String login) {
        page().navigate(PORTAL + "staff/list.xhtml");
        page().locator(".search-fold summary").click();
        page().locator("[id='staff:person']").fill(login);
        page().locator("[id='staff:find']").click();
        page().locator("[id='list:rows'] tbody a").first().click();
        page().locator("#handover").click();
        assertThat(page().locator("h1")).hasText("离岗移交");
    }

    private void handOver(int cases) {
        page().locator("[id='handover:clerk'] label").first().click();
        page().locator("[id='handover:submit']").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#messages")).containsText(String.valueOf(cases));
        assertThat(page().locator(".empty-title")).containsText("没有未完结的办件");
    }
}
