package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.CardStep;
import org.sheyin.browser.pages.LoginPage;

/** A terminal from its registration to its end, in a city that lets nobody log in elsewhere (Art 23, 25). */
@Beside
class TerminalBrowserIT extends Journey {
    private static final String FOSHAN = "440600";
    private static final String CLERK = "clerk7";
    private static final String OUTLET = "佛山南海支行";
    private static final String NUMBER = "FSNH-01";

    @AfterEach
    void ask_for_none_again() {
        DemoParameters.set("login.terminal", FOSHAN, "off");
    }

    @Test
    void an_officer_registers_a_terminal_its_clerk_logs_in_there_only_and_its_end_ends_his_session() {
        DemoParameters.set("login.terminal", FOSHAN, "refuse");
        logIn(page(), "citysec2");
        page().navigate(PORTAL + "account/terminals.xhtml?view=ended");
        assertThat(line("FSSS-01")).containsText("银行来函");
        assertThat(line("GZTH-01")).hasCount(0);
        page().locator("#add-terminal").click();
        register();
        page().waitForURL("**/account/terminals.xhtml");
        assertThat(line(NUMBER)).containsText("有效");
        isAccessible();
        screenshot("terminals");

        Page clerk = clerkOnTerminal();
        logIn(clerk, CLERK);
        page().navigate(PORTAL + "account/sessions.xhtml");
        assertThat(line(CLERK).first()).containsText(NUMBER);
        page().navigate(PORTAL + "account/logins.xhtml?outcome=SUCCESS");
        assertThat(line(CLERK).first()).containsText(NUMBER);
        screenshot("logins-terminal");

        end();
        clerk.navigate(PORTAL + "cases/list.xhtml");
        assertThat(clerk.locator("#password")).isVisible();
        LoginPage.open(clerk, PORTAL).typePassword(CLERK, DemoAccounts.password());
        CardStep.answer(clerk, clerk.locator("#card-step"), CLERK);
        clerk.locator("#card-check").click();
        assertThat(clerk.locator("#step-messages")).containsText("未使用本网点登记的终端");
        screenshot(clerk, "terminal-login-refused");
        page().navigate(PORTAL + "account/logins.xhtml?outcome=ANOMALY");
        assertThat(line(CLERK).first()).containsText("未在本网点登记终端登录");
    }

    private void register() {
        page().locator("[id='terminal:outlet_label']").click();
        page().locator("[id='terminal:outlet_items'] li:has-text('" + OUTLET + "')")
                .click();
        page().locator("[id='terminal:number']").fill(NUMBER);
        page().locator("[id='terminal:certificate']").fill(pem("expired"));
        page().locator("[id='terminal:foresee']").click();
        assertThat(page().locator("body")).containsText("该证书已过期");
        page().locator("[id='terminal:certificate']").fill(pem("valid"));
        page().locator("[id='terminal:foresee']").click();
        assertThat(page().locator(".asking")).containsText("CN=fs-0701");
        assertThat(page().locator(".asking")).containsText("所在市拒绝未在登记终端的登录");
        isAccessible();
        screenshot("terminal-effect");
        page().locator("[id='terminal:file']").click();
    }

    private void end() {
        page().navigate(PORTAL + "account/terminals.xhtml");
        line(NUMBER).locator("input[name='chosen']").check();
        page().locator("[id='list:ask']").click();
        assertThat(page().locator("#live")).containsText("1 个会话在所选终端上，其中 1 个");
        page().locator("[id='list:reason']").fill("终端报废，银行来函");
        isAccessible();
        screenshot("terminal-end");
        page().locator("[id='list:end']").click();
        assertThat(line(NUMBER)).hasCount(0);
    }

    /** A browser behind a proxy that has seen the terminal's certificate; this machine is the proxy of the tests. */
    private Page clerkOnTerminal() {
        var context = watchedContext(Visitor.Screen.WIDE);
        String told = URLEncoder.encode(pem("valid"), StandardCharsets.UTF_8).replace("+", "%20");
        context.setExtraHTTPHeaders(Map.of("X-Terminal-Certificate", told));
        return context.newPage();
    }

    private Locator line(String text) {
        return page().locator("[id='list:rows'] tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }

    private static String pem(String name) {
        try (var stream = TerminalBrowserIT.class.getResourceAsStream("/terminal/" + name + ".pem")) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
