package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** The person had the item before: the own outlet compares and says why, the agency compares (Art 20(2)). */
class EarlierCaseBrowserIT extends Journey {
    @Test
    void the_clerk_compares_both_and_submits_with_a_reason_which_the_agency_reads() {
        DemoCases.delivered("reviewer1", 1); // the stories are told
        long id = DemoCases.repeated("DRAFT", true);
        LoginPage.open(page(), PORTAL).enter("clerk1", DemoCases.password());
        page().navigate(PORTAL + "cases/check.xhtml?id=" + id);
        var earlier = page().locator(".earlier");
        assertThat(earlier).containsText("case.duplicate.days");
        assertThat(earlier.locator("tr.differs")).hasCount(1);
        assertThat(earlier.locator("tr.differs")).containsText("不同");
        screenshot("earlier-check");
        isAccessible();

        page().locator("[id='check:confirmed']").check();
        page().locator("[id='check:submit']").click();
        assertThat(page().locator("[id='check:repeatReasonSays']")).containsText("已有已结办件");
        screenshot("earlier-refused");
        page().locator("[id='check:repeatReason']").fill("更换号码后再次变更");
        page().locator("[id='check:submit']").click();
        page().waitForURL(Pattern.compile(".*/cases/result.*"));

        Page agency = pageOfAnotherPerson();
        LoginPage.open(agency, PORTAL).enter("reviewer1", DemoCases.password());
        agency.navigate(PORTAL + "review/case.xhtml?id=" + id);
        assertThat(agency.locator(".earlier")).containsText("更换号码后再次变更");
        assertThat(agency.locator(".earlier tr.differs")).hasCount(1);
        screenshot(agency, "earlier-review");

        agency.navigate(PORTAL + "review/case.xhtml?id=" + DemoCases.repeated("DELIVERED", false));
        assertThat(agency.locator(".earlier")).containsText("看不到");
        Accessibility.check(agency);
    }
}
