package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sheyin.account.model.Totp;
import org.sheyin.account.model.TotpApp;
import org.sheyin.browser.pages.LoginPage;

/** Where the province requires a second factor of agency staff (ACCOUNT-25-49), and where it reminds of one. */
@Isolated("the parameter holds for everybody who logs in meanwhile")
class FactorDutyBrowserIT extends Journey {
    private static final String KEY = "login.secondFactor";
    private static final String LOGIN = "archivist1";
    private static final Pattern ALONE = Pattern.compile(".*/account/factor.xhtml.*");
    private static final int ATTEMPTS = 6;

    @AfterEach
    void ask_for_none_again() {
        DemoParameters.set(KEY, "", "off");
    }

    @Test
    void nothing_else_is_open_before_it_is_set_up_and_a_lost_one_is_set_up_anew() {
        DemoParameters.set(KEY, "", "require");
        logInUntil(() -> page().url().contains("/account/factor.xhtml"));
        assertThat(page().locator("#factor-duty")).containsText("须先设置第二步验证");
        screenshot("factor-required");
        isAccessible();
        for (String path : new String[] {"dashboard.xhtml", "cases/list.xhtml", "account/me.xhtml"}) {
            page().navigate(PORTAL + path);
            assertThat(page()).hasURL(ALONE);
        }
        setUpCodes();
        page().waitForURL("**/dashboard.xhtml");
        page().navigate(PORTAL + "cases/list.xhtml");
        assertThat(page()).hasURL(Pattern.compile(".*/cases/list.xhtml.*"));
        leave();
        LoginPage.open(page(), PORTAL).typePassword(LOGIN, DemoAccounts.password());
        assertThat(page().locator("#code")).isVisible();
        page().locator("#again").click();
        assertThat(page().locator("#password")).isVisible();

        DemoParameters.takeCode(LOGIN);
        DemoParameters.set(KEY, "", "remind");
        logInUntil(() -> page().locator("#factor-notice").isVisible());
        screenshot("factor-reminded");
        isAccessible();
    }

    private void setUpCodes() {
        page().locator("[id='codes:begin']").click();
        var app = new TotpApp(page().locator(".code-secret").innerText());
        page().locator("[id='codes:code']").fill(app.code(Instant.now().minusSeconds(Totp.SECONDS / 2)));
        page().locator("[id='codes:confirm']").click();
    }

    /** The server notices a parameter within two seconds, a session what it says at the login. */
    private void logInUntil(BooleanSupplier noticed) {
        for (int i = 0; i < ATTEMPTS; i++) {
            LoginPage.open(page(), PORTAL).typePassword(LOGIN, DemoAccounts.password());
            page().waitForURL(Pattern.compile(".*/(dashboard|factor).xhtml.*"));
            if (noticed.getAsBoolean()) {
                return;
            }
            leave();
        }
        throw new AssertionError("the parameter is not noticed");
    }

    private void leave() {
        page().locator("[id='bar:logout']").dispatchEvent("click");
        page().waitForURL("**/login.xhtml*");
    }
}
