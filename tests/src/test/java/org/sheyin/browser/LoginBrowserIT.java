package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

class LoginBrowserIT extends Journey {
    @Test
    void whoever_comes_without_a_session_sees_the_login_page() {
        page().navigate(PORTAL);
        assertThat(page().url()).startsWith(PORTAL).contains("login");
        assertThat(page().locator("input[type=password]").count()).isEqualTo(1);
        screenshot("login");
        isAccessible();
    }

    @Test
    void a_wrong_password_stays_on_the_page_with_one_message() {
        LoginPage.open(page(), PORTAL).logIn("nobody", "Wrong-password-1");
        assertThat(page().url()).contains("login");
        assertThat(page().locator(".ui-messages-error-summary, .ui-message-error, [role=alert]")
                        .count())
                .isPositive();
        screenshot("login-refused");
    }

    @Test
    void nobody_logs_in_over_somebody_else() {
        LoginPage.open(page(), PORTAL).enter("clerk5", DemoAccounts.password());
        LoginPage.open(page(), PORTAL).logIn("clerk1", DemoAccounts.password());
        assertThat(page().url()).contains("login");
        assertThat(page().locator("#messages").innerText()).contains("还没有退出");
        screenshot("login-over");
        isAccessible();

        page().locator("[id$=out]").click();
        page().waitForURL("**/login.xhtml*");
        LoginPage.open(page(), PORTAL).enter("clerk1", DemoAccounts.password());
        assertThat(page().url()).contains("dashboard");
        page().navigate(PORTAL + "account/password.xhtml");
        screenshot("password");
    }
}
