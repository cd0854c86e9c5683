package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.browser.pages.LoginPage;

/** The three-month sweep as its officer works with it: preview, exemption, run, evidence, undo. */
@Beside
@ResourceLock("the sweep")
class DormancyBrowserIT extends Journey {
    @Test
    void an_officer_of_a_city_signs_nothing_and_finds_no_account_of_another_city() {
        logIn(page(), "citysec2");
        page().navigate(PORTAL + "dormancy/preview.xhtml");
        assertThat(page().locator("[id='start:run']")).hasCount(0);
        page().navigate(PORTAL + "dormancy/exempt.xhtml?id=1");
        assertThat(page().locator(".empty-title")).hasText("没有这个账户");
        page().navigate(PORTAL + "dormancy/run.xhtml?id=1");
        assertThat(page().locator(".empty-title")).hasText("没有这次执行");
        page().navigate(PORTAL + "dormancy/runs.xhtml");
        page().locator("[id='list:rows'] tbody tr a").first().click();
        assertThat(page().locator("#counts")).isVisible();
        assertThat(page().locator("[id='sign:send']")).hasCount(0);
    }

    @Test
    void who_logs_in_after_a_warning_is_told_how_near_the_freeze_was() {
        logIn(page(), "seldom");
        assertThat(page().locator("#dormancy-notice")).containsText("本次登录后重新计算");
        isAccessible();
        screenshot("dormancy-notice");
    }

    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }
}
