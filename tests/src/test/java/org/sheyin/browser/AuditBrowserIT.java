package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** The audit administrator has the log verified, takes a proof, and exports what was found. */
@Beside
class AuditBrowserIT extends Journey {
    @Test
    void the_log_is_verified_proved_and_taken_along() {
        LoginPage.open(page(), PORTAL).logIn("auditadmin", DemoAccounts.password());
        page().waitForURL("**/dashboard.xhtml");
        page().navigate(PORTAL + "audit/verify.xhtml");
        Locator lines = page().locator("[id='list:rows'] tbody tr");
        int before = lines.count();
        isAccessible();
        page().locator("[id='run:all']").click();
        assertThat(page().locator("[role='alertdialog']")).containsText("从第一条日志起全部重算");
        page().locator(".ui-confirmdialog-yes").click();
        // Other tests have the log verified at the same time.
        page().waitForCondition(() -> lines.count() > before);
        assertThat(lines.first()).containsText("未发现问题");
        page().locator("[id='heads:rows'] button").last().click();
        assertThat(page().locator("#messages")).containsText("日志只有增加");
        screenshot("audit-verify");

        page().locator("[id='prove:case']").fill("12");
        page().locator("[id='prove:show']").click();
        assertThat(page().locator("#messages")).containsText("没有这个办件的日志");

        page().navigate(PORTAL + "audit/list.xhtml?act=CaseIntake");
        isAccessible();
        page().locator("#export-purpose").fill("专项检查");
        var file = page().waitForDownload(() ->
                page().locator("section[aria-labelledby='export-title'] button").click());
        org.junit.jupiter.api.Assertions.assertTrue(file.suggestedFilename().endsWith(".csv.zip"));
    }
}
