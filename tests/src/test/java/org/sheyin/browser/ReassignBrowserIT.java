package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;

/** A reviewer is called away; the supervisor gives the case to the deputy, and the reviewer is told (Art 20). */
class ReassignBrowserIT extends Journey {
    @Test
    void a_case_changes_hands_and_its_old_holder_is_told_who_did_it_and_why() {
        long id = DemoCases.delivered("reviewer1", 1);
        LoginPage.open(page(), PORTAL).enter("reviewer1", DemoCases.password());
        var desk = new ReviewDesk(page(), PORTAL).open(id);
        desk.claim();
        desk.remark("personName", "证件影像不清晰，请重新拍摄");

        Page chief = pageOfAnotherPerson();
        LoginPage.open(chief, PORTAL).enter("supervisor1", DemoCases.password());
        chief.navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        chief.locator("a[href*='reassign']").click();
        chief.waitForURL(Pattern.compile(".*/cases/reassign.*"));
        chief.locator("[id='reassign:submit']").click();
        assertThat(chief.locator(".error-summary")).containsText("原因");
        Accessibility.check(chief);

        chief.reload();
        chief.locator("[id='reassign:holder'] label").first().click();
        chief.locator("[id='reassign:note']").fill("外出学习，本件今日到期");
        screenshot(chief, "reassign");
        chief.locator("[id='reassign:submit']").click();
        chief.waitForURL(Pattern.compile(".*/cases/detail.*"));
        assertThat(chief.locator("#messages")).containsText("已改派");
        assertThat(chief.locator(".trail").first()).containsText("外出学习，本件今日到期");
        isNotThere(chief, "reassign");

        desk.confirmReturn();
        assertThat(desk.messages()).containsText("改派给");
        assertThat(desk.messages()).containsText("外出学习，本件今日到期");
        assertThat(desk.situation()).containsText("证件影像不清晰");
        screenshot("reassigned");
    }
}
