package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.CardStep;
import org.sheyin.browser.pages.LoginPage;

/** Nothing typed is lost: neither with the session, nor to somebody who was quicker. */
@Beside
class HabitsBrowserIT extends Journey {
    private static final String TYPED = "𠮷㙍䶮 未提交的内容";
    private static final int UNAVAILABLE = 503;
    private static final long UNTIL_ASKED_AGAIN = 16_000;
    private static final long BEYOND_THE_IDLE_MINUTES = 16 * 60 * 1000L;

    @BeforeEach
    void type() {
        LoginPage.open(page(), PORTAL).logIn("clerk8", DemoAccounts.password());
        page().clock().install();
        page().navigate(PORTAL + "style.xhtml");
        page().locator("#entry\\:text").fill(TYPED);
    }

    @Test
    void after_the_session_one_logs_in_within_the_page_and_goes_on() {
        page().context().clearCookies();
        page().clock().fastForward(BEYOND_THE_IDLE_MINUTES);
        assertThat(page().locator("#session-over")).isVisible();
        page().locator("#session-over [data-session=login]").click();
        var login = page().frameLocator("#session-login iframe");
        login.locator("#account").fill("clerk8");
        login.locator("#password").fill(DemoAccounts.password());
        login.locator("#enter").click();
        CardStep.confirmInside(page(), login, "clerk8");

        assertThat(page().locator("#session-over")).isHidden();
        assertThat(page().locator("#entry\\:text")).hasValue(TYPED);
        page().locator("#entry\\:menu").waitFor();
        page().waitForResponse(
                        answer -> answer.url().contains("style.xhtml")
                                && answer.request().method().equals("POST"),
                        () -> page().locator("#entry\\:submit").click());
        assertThat(page().locator("#entry\\:text")).hasValue(TYPED);
        assertThat(page().locator("h1")).hasText("样式指南");
    }

    @Test
    void the_warning_comes_two_minutes_before_the_end() {
        page().clock().fastForward(BEYOND_THE_IDLE_MINUTES - 150_000);
        assertThat(page().locator("#session-warning")).isVisible();
        page().locator("[data-session=continue]").click();
        assertThat(page().locator("#session-warning")).isHidden();
    }

    @Test
    void without_the_database_the_page_stays_says_so_and_goes_on_when_it_is_back() {
        mayAnswer(UNAVAILABLE);
        var without = new Route.FulfillOptions().setStatus(UNAVAILABLE);
        page().route("**/session/ping", asked -> asked.fulfill(without));
        page().route("**/style.xhtml", asked -> {
            if ("POST".equals(asked.request().method())) {
                asked.fulfill(without);
            } else {
                asked.resume();
            }
        });
        page().locator("#entry\\:submit").click();
        assertThat(page().locator("#outage")).isVisible();
        assertThat(page().locator("#entry\\:text")).hasValue(TYPED);
        assertThat(page().locator("#session-over")).isHidden();
        screenshot("outage");
        isAccessible();

        page().unroute("**/session/ping");
        page().unroute("**/style.xhtml");
        page().clock().fastForward(UNTIL_ASKED_AGAIN);
        assertThat(page().locator("#outage")).isHidden();
        assertThat(page().locator("#entry\\:text")).hasValue(TYPED);
    }

    @Test
    void mine_and_theirs_are_shown_field_by_field() {
        page().evaluate("Sheyin.conflict()");
        var row = page().locator("#conflict tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(TYPED);
        screenshot("conflict");
        isAccessible();
        row.locator("input[value=theirs]").check();
        page().locator("[data-conflict=take]").click();
        assertThat(page().locator("#entry\\:text")).hasValue("");
        assertThat(page().locator("#conflict")).isHidden();
    }
}
