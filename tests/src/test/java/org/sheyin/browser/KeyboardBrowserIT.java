package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.CardStep;
import org.sheyin.browser.pages.Keyboard;
import org.sheyin.browser.pages.KeyboardIntake;
import org.sheyin.browser.pages.KeyboardReview;

/** Ten cases entered and ten decided by people who never touch the mouse; using it fails the journey. */
@Beside
class KeyboardBrowserIT extends Journey {
    private static final int CASES = 10;
    private static final int RETURNS_EACH = 4;

    @Test
    void a_clerk_enters_ten_cases_and_a_reviewer_decides_ten_by_keyboard_alone() {
        logIn(page(), "clerk7");
        var intake = new KeyboardIntake(page());
        Set<String> entered = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            var enrolment = new Enrolment("440600", "440605");
            intake.begin("01-01");
            enrolment.fill(intake);
            enrolment.handIn(intake);
            entered.add(intake.submit());
        }
        assertThat(entered).hasSize(CASES);

        Page window = pageOfAnotherPerson();
        logIn(window, "reviewer5");
        var review = new KeyboardReview(window).openQueue();
        Set<String> decided = new HashSet<>();
        for (int i = 1; i <= CASES; i++) {
            String number = review.takeNext();
            if (i % RETURNS_EACH == 0) {
                review.sendBack(number, "personName", "姓名与证件不一致");
            } else {
                review.approve(number);
            }
            decided.add(number);
        }
        assertThat(decided).hasSize(CASES);
    }

    @Test
    void a_page_s_own_key_goes_before_the_menu_s_and_is_listed_once() {
        logIn(page(), "clerk7");
        var keys = new Keyboard(page());
        keys.leave("F2").to("#item-filter").write("01-01");
        page().evaluate("window.samePage = true");
        keys.to(".item-button").press("F2");
        PlaywrightAssertions.assertThat(page().locator("#item-filter")).isFocused();
        assertThat(page().evaluate("window.samePage")).isEqualTo(true);

        keys.to(".item-button").press("Shift+?");
        var list = page().locator("#key-list");
        PlaywrightAssertions.assertThat(list).isVisible();
        PlaywrightAssertions.assertThat(list.locator("dt").filter(new Locator.FilterOptions().setHasText("F2")))
                .hasCount(1);
        PlaywrightAssertions.assertThat(list).containsText("查找事项");
    }

    private static void logIn(Page page, String account) {
        page.navigate(PORTAL + "login.xhtml");
        new Keyboard(page)
                .to("#account")
                .write(account)
                .press("Tab")
                .write(DemoAccounts.password())
                .leave("Enter");
        if (page.locator("#card-step").count() > 0) {
            CardStep.answer(page, page.locator("#card-step"), account);
            new Keyboard(page).to("#card-check").leave("Enter");
        }
        page.waitForURL(Pattern.compile(".*/dashboard.*"));
    }
}
