package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;

/** A citizen is received by the guide, called by the clerk, and his case ends the visit (Art 19, 20(1)). */
class ReceptionBrowserIT extends Journey {
    @Test
    void a_citizen_gets_a_number_is_called_and_his_case_ends_the_visit() {
        LoginPage.open(page(), PORTAL).enter("guide6", DemoAccounts.password());
        page().navigate(PORTAL + "reception/list.xhtml");
        page().locator("[id='arrival:item_label']").click();
        page().locator("[id='arrival:item_items'] li", new Page.LocatorOptions().setHasText("01-01"))
                .click();
        assertThat(page().locator("[id='arrival:sample'] a")).hasAttribute("href", Pattern.compile(".*item=01-01"));
        page().locator("[id='arrival:surname']").fill("陈");
        page().locator(".arrival summary").click(); // open still when the refusal stands in it
        page().locator("[id='arrival:identity']").fill("440106");
        page().keyboard().press("F9");
        assertThat(page().locator(".error-summary")).containsText("证件号码不完整");
        screenshot("reception-refused");
        isAccessible();
        page().locator("[id='arrival:identity']").fill("");
        page().keyboard().press("F9");
        assertThat(page().locator("#messages")).containsText("已取号");
        assertThat(page().locator("[id='list:rows'] tbody")).containsText("陈");
        screenshot("reception");

        Page clerk = pageOfAnotherPerson();
        LoginPage.open(clerk, PORTAL).enter("clerk6", DemoAccounts.password());
        clerk.navigate(PORTAL + "reception/list.xhtml");
        assertThat(clerk.locator("#arrival")).hasCount(0);
        clerk.keyboard().press("n");
        clerk.waitForURL(Pattern.compile(".*/reception/visit.*"));
        String visit = clerk.url();
        assertThat(clerk.locator(".ticket-large")).containsText("已叫号");
        screenshot(clerk, "visit");
        Accessibility.check(clerk);
        clerk.keyboard().press("s");
        clerk.locator("[id='ending:finish']").click();
        assertThat(clerk.locator("#ending")).containsText("须写明结果");
        clerk.keyboard().press("F2");
        clerk.waitForURL(Pattern.compile(".*/cases/intake.*"));
        var form = new IntakeForm(clerk, PORTAL);
        var enrolment = new Enrolment();
        enrolment.fill(form);
        enrolment.handIn(form);
        form.goOn();
        String number = form.submit();

        clerk.navigate(visit);
        assertThat(clerk.locator(".ticket-large")).containsText("已办结");
        clerk.locator("a", new Page.LocatorOptions().setHasText(number)).click();
        assertThat(clerk.locator("#work")).containsText("首问");
        assertThat(page().locator("[id='list:rows']")).hasCount(0); // the guide's list has renewed itself
    }
}
