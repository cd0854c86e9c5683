package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** A supervisor looks at times and returns, goes from a number to its cases, and takes their list along (Art 24). */
class OverviewBrowserIT extends Journey {
    @Test
    void from_the_overview_to_the_cases_and_to_a_file_of_ones_own() {
        LoginPage.open(page(), PORTAL).enter("supervisor1", DemoCases.password());
        page().navigate(PORTAL + "cases/supervise.xhtml?by=item&days=365");
        assertThat(page().locator("#work .grid thead")).containsText("审核中");
        screenshot("supervise");
        isAccessible();
        Locator number = page().locator("#work .grid tbody tr td a").first();
        String cases = number.textContent().strip();
        number.click();
        page().waitForURL(Pattern.compile(".*/cases/list\\.xhtml.*"));
        assertThat(page().locator(".list-total")).containsText(cases);

        page().locator("a[href*='/export/new.xhtml']").click();
        page().waitForURL(Pattern.compile(".*/export/new\\.xhtml.*"));
        assertThat(page().locator("#work")).containsText("共 " + cases + " 件办件");
        ask();
        assertThat(page().locator("[id='export:purpose'] ~ .ui-message")).containsText("用途须写");
        screenshot("export-refused");
        isAccessible();
        page().locator("[id='export:purpose']").fill("季度时效通报");
        ask();
        page().waitForURL(Pattern.compile(".*/export/list\\.xhtml.*"));

        Locator fetch = page().locator("button[form=fetch]").first();
        for (int i = 0; i < 20 && fetch.count() == 0; i++) {
            page().reload();
        }
        screenshot("export-list");
        isAccessible();
        var file = page().waitForDownload(fetch::click);
        Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
    }

    private void ask() {
        page().locator("[id='export:request']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }
}
