package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;

/**
 * The main job: a clerk accepts an enrolment with two images, it is returned, corrected, returned once more for what should
 * have been named at once (CASE-20-18), corrected and approved.
 */
class CaseJourneyBrowserIT extends Journey {
    @Test
    void an_enrolment_is_accepted_returned_corrected_and_approved() {
        LoginPage.open(page(), PORTAL).enter("clerk5", DemoAccounts.password());
        screenshot("dashboard-clerk");
        var form = new IntakeForm(page(), PORTAL).begin("01-01");
        var enrolment = new Enrolment();
        enrolment.fill(form);
        enrolment.handIn(form);
        screenshot("intake");
        isAccessible();
        form.goOn();
        assertThat(page().locator("#work")).not().containsText(enrolment.identity());
        screenshot("check");
        String number = form.submit();
        screenshot("result");

        Page reviewer = pageOfAnotherPerson();
        LoginPage.open(reviewer, PORTAL).enter("reviewer1", DemoAccounts.password());
        var desk = new ReviewDesk(reviewer, PORTAL);
        desk.take(number).sendBack("grade", "缴费档次与申请表不一致");

        form.openForCorrection(number).choose("grade", "600");
        screenshot("correction");
        screenshot(page().locator("#s-material"), "material");
        form.goOn();
        form.submit();
        desk.take(number).nameLate("mobile", "号码无法接通");
        screenshot(reviewer, "return");
        desk.explain("上次没有拨打核实");

        form.openForCorrection(number).type("mobile", "13900139000").goOn();
        form.submit();
        desk.take(number).approve();

        page().navigate(PORTAL + "cases/list.xhtml?view=decided&q=" + number);
        assertThat(page().locator("tbody tr")).hasCount(1);
        page().locator("tbody th a").click();
        assertThat(page().locator(".person-strip")).containsText(number);
        screenshot("detail");
    }

    @Test
    void an_incomplete_entry_cannot_be_submitted_and_says_why() {
        LoginPage.open(page(), PORTAL).enter("clerk5", DemoAccounts.password());
        new IntakeForm(page(), PORTAL).begin("01-01").type("personName", "测试乙").type("mobile", "123");
        assertThat(page().locator("#proceed")).isDisabled();
        assertThat(page().locator("#reasons li").first()).isVisible();
        assertThat(page().locator("#f-mobile-says")).containsText("11 位");
        screenshot("intake-refused");
    }
}
