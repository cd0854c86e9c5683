package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** Art 21(3): a manager certifies what is still needed; revoking without a reason is refused; the officer sees the rest. */
@Beside
class CertificationBrowserIT extends Journey {
    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }

    @Test
    void a_line_is_not_revoked_without_a_reason_and_then_certified() {
        logIn(page(), "manager8");
        page().navigate(PORTAL + "permission/reviews.xhtml");
        isAccessible();
        screenshot("certification-list");
        page().locator("input[name='chosen']").first().check();
        page().locator("[id='list:ask']").click();
        decide("revoke");
        assertThat(page().locator("body")).containsText("收回权限须写明理由");
        isAccessible();
        screenshot("certification-refused");
        decide("certify");
        assertThat(page().locator("body")).containsText("已确认保留");
        page().navigate(PORTAL + "permission/reviews.xhtml?view=certified");
        assertThat(page().locator("[id='list:rows']")).containsText("已保留");
        screenshot("certification-certified");
    }

    private void decide(String button) {
        page().locator("[id='list:password']").fill(DemoAccounts.password());
        page().locator("[id='list:" + button + "']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }

    @Test
    void the_officer_sees_what_is_overdue_and_what_was_revoked() {
        logIn(page(), "citysec2");
        page().navigate(PORTAL + "permission/reviews.xhtml?view=overdue");
        assertThat(page().locator("[id='list:rows']")).containsText("逾期未核对");
        isAccessible();
        screenshot("certification-overdue");
        page().navigate(PORTAL + "permission/reviews.xhtml?view=revoked");
        assertThat(page().locator("[id='list:rows']")).containsText("已离职");
    }
}
