package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;

/** A case of a county of Guangzhou is for one of Foshan: referred by the approver, decided there (Art 6). */
class ReferralBrowserIT extends Journey {
    @Test
    void a_case_is_referred_across_cities_and_decided_there_while_the_former_agency_looks_on() {
        long id = DemoCases.delivered("reviewer1", 1);
        String number = DemoCases.number(id);
        LoginPage.open(page(), PORTAL).enter("approver1", DemoCases.password());
        page().navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        page().locator("a[href*='/cases/refer.xhtml']").click();
        page().waitForURL(Pattern.compile(".*/cases/refer\\.xhtml.*"));
        page().locator("[id='refer:submit']").click();
        assertThat(page().locator(".error-summary")).containsText("请填写原因");
        assertThat(page().locator(".error-summary")).containsText("移送必须选择");
        screenshot("refer-refused");
        isAccessible();

        page().reload();
        page().locator("[id='refer:agency_label']").click();
        page().locator("[id='refer:agency_items'] li")
                .filter(new Locator.FilterOptions().setHasText(DemoCases.agencyOf("reviewer4")))
                .click();
        assertThat(page().locator("[id='refer:agency_panel']")).isHidden();
        page().locator("[id='refer:note']").fill("申请人户籍已迁入该区");
        assertThat(page().locator(".rulecard").first()).containsText("不中止");
        screenshot("refer");
        page().locator("[id='refer:submit']").click();
        page().waitForURL(Pattern.compile(".*/cases/detail.*"));
        assertThat(page().locator(".referred")).containsText("申请人户籍已迁入该区");
        assertThat(page().locator("a[href*='/cases/refer.xhtml']")).hasCount(0);
        isNotThere(page(), "refer", "reopen");
        page().navigate(PORTAL + "cases/referrals.xhtml");
        assertThat(page().locator("#work .grid tbody")).containsText(number);
        screenshot("referrals");
        isAccessible();

        Page other = pageOfAnotherPerson();
        LoginPage.open(other, PORTAL).enter("reviewer4", DemoCases.password());
        var desk = new ReviewDesk(other, PORTAL).take(number);
        assertThat(other.locator(".referred")).containsText("申请人户籍已迁入该区");
        screenshot(other, "review-referred");
        desk.approve();

        page().navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        assertThat(page().locator(".person-strip")).containsText("已办结");
    }
}
