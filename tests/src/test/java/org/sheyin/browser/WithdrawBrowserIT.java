package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

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
        scan();
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

    /** First the workstation's service does not answer; nothing is lost by it. */
    private void scan() {
        String service = "**/simulated-scanner/ScannerCapabilities";
        mayAnswer(503);
        mayAnswer(404); // no page is left
        page().route(service, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page().locator("#f-withdrawal [data-scan]").click();
        assertThat(page().locator("#scanner-says")).containsText("没有连上扫描服务");
        page().unroute(service);
        page().locator("[data-scan-act=connect]").click();
        assertThat(page().locator("#scanner-says")).containsText("模拟扫描仪");
        page().locator("[data-scan-act=start]").click();
        assertThat(page().locator("#scanner-says")).containsText("共 3 页");
        page().locator("#scanner-pages button").last().click();
        page().locator("#scanner-pages button").last().click();
        screenshot(page().locator("#scanner"), "scanner");
        isAccessible();
        page().locator("[data-scan-act=keep]").click();
    }

    private void confirm() {
        page().locator("#withdraw").click();
        page().locator(".ui-confirmdialog-yes").click();
    }
}
