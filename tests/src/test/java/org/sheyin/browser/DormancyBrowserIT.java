package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.browser.pages.LoginPage;

/** The three-month sweep as its officer works with it: preview, exemption, run, evidence, undo. */
@Beside
@ResourceLock("the sweep")
class DormancyBrowserIT extends Journey {
    private static final String SPARED = "silent4e";
    private static final String FROZEN = "silent4d";

    /** On the last days of May nobody's three months end: no day of February lies three months before. */
    @Test
    void an_officer_previews_exempts_runs_signs_and_undoes() {
        var today = LocalDate.now();
        Assumptions.assumeTrue(today.minusMonths(3).plusMonths(3).equals(today));
        logIn(page(), "secdeputy");
        assertThat(page().locator("[data-tile='dormancy.silent']")).isVisible();
        page().navigate(PORTAL + "dormancy/preview.xhtml?size=100");
        assertThat(line(FROZEN)).containsText("冻结");
        isAccessible();
        screenshot("dormancy-preview");
        exempt();

        page().navigate(PORTAL + "dormancy/preview.xhtml");
        page().locator("[id='start:run']").click();
        assertThat(page().locator(".ui-confirm-dialog, .ui-confirmdialog").first())
                .containsText("五日内可撤销");
        page().locator(".ui-confirmdialog-yes").click();
        page().waitForURL("**/dormancy/runs.xhtml");
        openFinishedRun();
        assertThat(line(FROZEN)).containsText("预警 → 冻结");
        assertThat(line(SPARED)).containsText("豁免");
        sign();
        undo();
    }

    private void exempt() {
        line(SPARED).locator("a:has-text('豁免')").click();
        page().locator("[id='exempt:reason']").fill("产假，经办机构已备案");
        isAccessible();
        give();
        assertThat(page().locator("body")).containsText("请写明依据文件");
        screenshot("dormancy-exempt-refused");
        page().locator("[id='exempt:document']").fill("人事通知〔2026〕18号");
        page().locator("[id='exempt:until_input']")
                .fill(LocalDate.now().plusDays(20).toString());
        page().keyboard().press("Tab");
        give();
        page().waitForURL("**/dormancy/exemptions.xhtml");
        assertThat(line(SPARED)).containsText("18号");
        isAccessible();
        screenshot("dormancy-exemptions");
    }

    private void give() {
        page().locator("[id='exempt:give']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }

    /** The job runs beside the page: looked at again until it is over. */
    private void openFinishedRun() {
        Locator first = page().locator("[id='list:rows'] tbody tr").first();
        for (int look = 0; look < 60 && first.innerText().contains("执行中"); look++) {
            page().reload();
        }
        isAccessible();
        screenshot("dormancy-runs");
        first.locator("a").first().click();
        page().waitForURL("**/dormancy/run.xhtml**");
    }

    private void sign() {
        page().locator("[id='sign:password']").fill("wrong password");
        confirmSigning();
        assertThat(page().locator("body")).containsText("口令有误");
        page().locator("[id='sign:password']").fill(DemoAccounts.password());
        confirmSigning();
        assertThat(page().locator("#signed")).isVisible();
        var pdf = page().waitForDownload(
                        () -> page().locator("button[name='pdf']").click());
        Assertions.assertThat(pdf.suggestedFilename()).endsWith(".pdf");
        isAccessible();
        screenshot("dormancy-run");
    }

    private void confirmSigning() {
        page().locator("[id='sign:send']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }

    private void undo() {
        line(FROZEN).locator("input[name='chosen']").check();
        page().locator("[id='list:ask']").click();
        assertThat(page().locator(".asking")).containsText("重新起算");
        page().locator("[id='list:reason']").fill("本人在岗，系误冻结");
        screenshot("dormancy-undo");
        page().locator("[id='list:undo']").click();
        assertThat(line(FROZEN)).containsText("系误冻结");
        assertThat(line(FROZEN).locator("input[name='chosen']")).hasCount(0);
    }

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

    /** The list of accounts leads to the same form under the same rules. */
    @Test
    void an_officer_exempts_from_the_list_of_accounts_too_and_not_twice() {
        logIn(page(), "secdeputy");
        page().navigate(PORTAL + "account/list.xhtml?state=CANCELLED");
        assertThat(page().locator("[id='list:rows']")).isVisible();
        assertThat(page().locator("a:has-text('设定清查豁免')")).hasCount(0);
        page().navigate(PORTAL + "account/list.xhtml?size=100");
        isAccessible();
        screenshot("account-list-exempt");
        line("away1").locator("a:has-text('设定清查豁免')").click();
        assertThat(page().locator("h2").first()).containsText("away1");
        page().locator("[id='exempt:reason']").fill("产假，经办机构已备案");
        page().locator("[id='exempt:document']").fill("人事通知〔2026〕19号");
        page().locator("[id='exempt:until_input']")
                .fill(LocalDate.now().plusDays(20).toString());
        page().keyboard().press("Tab");
        give();
        assertThat(page().locator("body")).containsText("该账户已有有效豁免");
    }

    @Test
    void who_logs_in_after_a_warning_is_told_how_near_the_freeze_was() {
        logIn(page(), "seldom");
        assertThat(page().locator("#dormancy-notice")).containsText("本次登录后重新计算");
        isAccessible();
        screenshot("dormancy-notice");
    }

    private Locator line(String login) {
        return page().locator(
                        "[id='list:rows'] tbody tr",
                        new Page.LocatorOptions()
                                .setHas(page().locator("code", new Page.LocatorOptions().setHasText(login))));
    }

    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }
}
