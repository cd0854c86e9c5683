package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Totp;
import org.sheyin.account.model.TotpApp;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.browser.pages.CardStep;
import org.sheyin.browser.pages.LoginPage;

/** Art 25: a handler is let in as a person only, by the card or by a passkey enrolled face to face. */
class RealPersonBrowserIT extends Journey {
    private static final String HANDLER = "clerk6";
    private static final String APPROVER = "approver6";

    @Test
    void a_password_alone_lets_no_handler_in_and_another_persons_card_neither() {
        LoginPage.open(page(), PORTAL).typePassword(HANDLER, DemoAccounts.password());
        assertThat(page().locator("#card-step")).isVisible();
        assertThat(page().locator("#second-step")).containsText("演示环境");
        screenshot("second-step");
        isAccessible();
        page().navigate(PORTAL + "cases/list.xhtml");
        assertThat(page().locator("#card-step")).isVisible();

        CardStep.answer(page(), page().locator("#card-step"), "clerk7");
        page().locator("#card-check").click();
        assertThat(page().locator("#step-messages")).containsText("不是本账户人员的卡");
        screenshot("second-step-refused");

        page().locator("#again").click();
        assertThat(page().locator("#password")).isVisible();
    }

    @Test
    void the_simulated_card_says_so_and_confirms() {
        LoginPage.open(page(), PORTAL).typePassword(HANDLER, DemoAccounts.password());
        Page card = page().waitForPopup(() -> page().locator("#card-step a").click());
        assertThat(card.locator(".simulated")).containsText("不核验任何人的身份");
        screenshot(card, "simulated-card");
        card.locator("#confirm").click();
        assertThat(card.locator("[role=status]")).containsText("已答复");
        card.close();
        // The page looks by itself, every two seconds.
        page().waitForURL(Pattern.compile(".*/dashboard.*"));
        page().navigate(PORTAL + "account/me.xhtml");
        assertThat(page().locator("#work")).containsText("电子社保卡");
        screenshot("me");
        isAccessible();
    }

    @Test
    void a_passkey_enrolled_face_to_face_logs_its_person_in() {
        Page officer = page();
        virtualAuthenticator(officer);
        LoginPage.open(officer, PORTAL).enter("secadmin", DemoAccounts.password());
        officer.navigate(PORTAL + "account/enrol.xhtml");
        officer.locator("#login").fill(HANDLER);
        officer.locator("#find").click();
        assertThat(officer.locator("#person")).containsText(HANDLER);
        officer.locator("#number").fill(SimulatedCards.numberOf(HANDLER));
        officer.locator("#witness").fill("secadmin");
        officer.locator("#password").fill(DemoAccounts.password());
        officer.locator("#see").click();
        assertThat(officer.locator("#entry")).containsText("须为三个不同的人");
        officer.locator("#number").fill(SimulatedCards.numberOf(HANDLER));
        officer.locator("#witness").fill("secdeputy");
        officer.locator("#password").fill(DemoAccounts.password());
        screenshot("enrol");
        isAccessible();
        officer.locator("#see").click();
        assertThat(officer.locator("#passkey-add")).isVisible();
        officer.locator("#label").fill("指纹密钥");
        officer.locator("#passkey-add").click();
        assertThat(officer.locator("#messages")).containsText("登记通行密钥");
        screenshot("enrol-done");
        leave(officer);

        LoginPage.open(officer, PORTAL).typePassword(HANDLER, DemoAccounts.password());
        officer.locator("#passkey").click();
        officer.waitForURL(Pattern.compile(".*/dashboard.*"));
        officer.navigate(PORTAL + "account/me.xhtml");
        assertThat(officer.locator("#passkeys")).containsText("指纹密钥");
        officer.locator("#passkeys button", new Page.LocatorOptions().setHasText("移除"))
                .click();
        screenshot("passkey-remove");
        officer.locator(".ui-confirmdialog-yes").click();
        assertThat(officer.locator("#passkeys")).containsText("尚未添加");
    }

    @Test
    void changing_codes_are_asked_for_once_they_are_in_use_and_none_is_taken_twice() {
        LoginPage.open(page(), PORTAL).enter(APPROVER, DemoAccounts.password());
        page().navigate(PORTAL + "account/me.xhtml");
        page().locator("[id='codes:begin']").click();
        var app = new TotpApp(page().locator(".code-secret").innerText());
        screenshot("codes-begin");
        // The step before this one, so that those of now and next are left; a step may pass meanwhile, but not twice.
        for (int i = 0;
                i < 2 && page().locator("[id='codes:begin'], .code-secret").count() > 0;
                i++) {
            enterCode(app.code(Instant.now().minusSeconds(Totp.SECONDS)), "codes:confirm");
        }
        assertThat(page().locator("#messages")).containsText("动态码已启用");
        leave(page());

        LoginPage.open(page(), PORTAL).typePassword(APPROVER, DemoAccounts.password());
        page().locator("#code").fill("000000");
        page().locator("#code-send").click();
        assertThat(page().locator("#step-messages")).containsText("动态码不正确");
        screenshot("second-step-code");
        isAccessible();
        page().locator("#code").fill(app.code(Instant.now()));
        page().locator("#code-send").click();
        page().waitForURL(Pattern.compile(".*/dashboard.*"));

        page().navigate(PORTAL + "account/me.xhtml");
        enterCode(app.code(Instant.now().plusSeconds(Totp.SECONDS)), "codes:remove");
        assertThat(page().locator("#messages")).containsText("动态码已停用");
    }

    private void enterCode(String code, String button) {
        page().locator("[id='codes:code']").fill(code);
        page().locator("[id='" + button + "']").click();
        page().waitForLoadState();
    }

    static void leave(Page page) {
        page.locator("[id='bar:logout']").dispatchEvent("click");
        page.waitForURL("**/login.xhtml*");
    }

    /** A device with a finger that is always right, as Chromium simulates it. */
    static void virtualAuthenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
