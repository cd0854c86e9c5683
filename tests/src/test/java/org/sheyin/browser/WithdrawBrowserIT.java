package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.cases.it.ScannedSheet;

/** An applicant gives an application up: refused without the signature, ended with it. */
class WithdrawBrowserIT extends Journey {
    @Test
    void a_case_is_withdrawn_by_the_applicant_s_signature() {
        long id = DemoCases.delivered("reviewer1", 1);
        LoginPage.open(page(), PORTAL).enter(DemoCases.clerkOf(id), DemoCases.password());
        page().navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        page().locator("a[href*='/cases/withdraw.xhtml']").click();
        page().waitForURL(Pattern.compile(".*/cases/withdraw.*"));
        assertThat(page().locator(".rulecard").first()).containsText("不能恢复");

        page().locator("#note").fill("申请人改在户籍地办理");
        confirm();
        assertThat(page().locator("#f-withdrawal .line-says")).containsText("须有申请人签名");
        assertThat(page().locator("#note")).hasValue("申请人改在户籍地办理");
        screenshot("withdraw-refused");
        isAccessible();

        page().locator("#declared").click();
        var sheet = ScannedSheet.png(800, 1100, Color.WHITE);
        page().locator("#file-withdrawal").setInputFiles(new FilePayload("signed.png", "image/png", sheet));
        assertThat(page().locator("#f-withdrawal img")).hasCount(1);
        page().evaluate("window.scrollTo(0, 0)");
        screenshot("withdraw");
        confirm();
        page().waitForURL(Pattern.compile(".*/cases/detail.*"));
        assertThat(page().locator(".person-strip")).containsText("已撤回");
        assertThat(page().locator("h3", new Page.LocatorOptions().setHasText("已签名的撤回申请书")))
                .isVisible();
        screenshot("withdrawn");
        isAccessible();
    }

    private void confirm() {
        page().locator("#withdraw").click();
        page().locator(".ui-confirmdialog-yes").click();
    }
}
