package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** The lines of the banks as the security officer of the province keeps them, and as one of a city reads them. */
@Beside
class BankLinesBrowserIT extends Journey {
    private static final String RANGE = "10.71.0.0/16";

    @Test
    void an_officer_registers_a_range_after_seeing_its_effect_and_ends_it() {
        logIn("secdeputy");
        page().navigate(PORTAL + "account/lines.xhtml");
        assertThat(line("127.0.0.0/8")).containsText("云山样例银行");
        isAccessible();
        screenshot("bank-lines");
        page().locator("#add-line").click();
        register();
        page().waitForURL("**/account/lines.xhtml");
        assertThat(line(RANGE)).containsText("GD-0071");

        line(RANGE).locator("input[name='chosen']").check();
        page().locator("[id='list:ask']").click();
        assertThat(page().locator(".asking")).containsText("不能恢复");
        page().locator("[id='list:reason']").fill("线路停用，银行来函");
        isAccessible();
        screenshot("bank-line-end");
        page().locator("[id='list:end']").click();
        assertThat(line(RANGE)).hasCount(0);
        page().navigate(PORTAL + "account/lines.xhtml?view=ended");
        assertThat(line(RANGE)).containsText("银行来函");
    }

    private void register() {
        page().locator("[id='line:bank_label']").click();
        page().locator("[id='line:bank_items'] li:has-text('岭海演示银行')").click();
        page().locator("[id='line:network']").fill("10.71.0.1/16");
        page().locator("[id='line:note']").fill("移动 GD-0071");
        page().locator("[id='line:from_input']")
                .fill(LocalDate.now().plusYears(1).toString());
        page().keyboard().press("Tab");
        page().locator("[id='line:foresee']").click();
        assertThat(page().locator("body")).containsText("网段填写有误");
        screenshot("bank-line-refused");
        page().locator("[id='line:network']").fill(RANGE);
        page().locator("[id='line:foresee']").click();
        assertThat(page().locator(".asking")).containsText("岭海演示银行");
        isAccessible();
        screenshot("bank-line-effect");
        page().locator("[id='line:file']").click();
    }

    @Test
    void an_officer_of_a_city_reads_only() {
        logIn("citysec2");
        page().navigate(PORTAL + "account/lines.xhtml");
        assertThat(line("127.0.0.0/8")).isVisible();
        assertThat(page().locator("#add-line")).hasCount(0);
        assertThat(page().locator("input[name='chosen']")).hasCount(0);
        page().navigate(PORTAL + "account/line.xhtml");
        assertThat(page().locator(".empty-title")).hasText("不能登记网段");
    }

    private Locator line(String network) {
        return page().locator(
                        "[id='list:rows'] tbody tr",
                        new Page.LocatorOptions()
                                .setHas(page().locator("code", new Page.LocatorOptions().setHasText(network))));
    }

    private void logIn(String login) {
        LoginPage.open(page(), PORTAL).logIn(login, DemoAccounts.password());
        page().waitForURL("**/dashboard.xhtml");
    }
}
