package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.shared.service.ServerClock;

/**
 * Somebody new at a counter, through the real pages: registered, trained, his rights asked for on stamped paper, reviewed and
 * opened, his account opened, seen face to face, logged in by his passkey, and his first case (Art 21, 24, 25, 30).
 */
@Beside
class AccountBrowserIT extends Journey {
    private static final String NAME = "测试新人";

    /** Another one each time, so that the journey can be repeated. */
    private static final String LOGIN = "new" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    private static final String PASSWORD = "Zebra-lamp-77x";
    private static final LocalDate TODAY = LocalDate.now(ServerClock.ZONE);

    private Page of(String account) {
        Page page = pageOfAnotherPerson();
        LoginPage.open(page, PORTAL).enter(account, DemoAccounts.password());
        return page;
    }

    @Test
    void from_the_register_to_the_first_case() throws IOException {
        String number = new Enrolment().identity();
        Page manager = of("manager7");
        String person = register(manager, number);
        train(person);
        manager.navigate(PORTAL + "account/ask.xhtml?id=" + person);
        manager.locator("[id='asking:login']").fill(LOGIN);
        Accessibility.check(manager);
        screenshot(manager, "account-ask");
        manager.locator("[id='asking:send']").click();
        manager.waitForURL("**/account/open.xhtml*");
        screenshot(manager, "account-requests");

        Page officer = of("citysec2");
        decide(officer);
        assertThat(officer.locator("body")).containsText("经办权限尚未开通");
        permit(manager, officer, number);
        decide(officer);
        String once = officer.locator(".once-password").innerText();
        Accessibility.check(officer);
        screenshot(officer, "account-opened");
        manager.navigate(PORTAL + "account/ask.xhtml?id=" + person);
        assertThat(manager.locator("#work")).containsText("已办理");
        screenshot(manager, "account-answer");

        enrol(number);
        firstLogin(once);
        var form = new IntakeForm(page(), PORTAL).begin("01-01");
        var enrolment = new Enrolment("440600", "440605");
        enrolment.fill(form);
        enrolment.handIn(form);
        form.goOn();
        form.submit();
        screenshot("account-first-case");
    }

    /** On the register, with his letter of confidentiality. @return his id */
    private static String register(Page manager, String number) {
        manager.navigate(PORTAL + "staff/edit.xhtml");
        manager.locator("[id='entry:name']").fill(NAME);
        manager.locator("[id='entry:idNumber']").fill(number);
        manager.locator("[id='entry:phone']").fill("13800138000");
        day(manager, "entry:hiredOn_input", TODAY);
        manager.locator("[id='entry:outlet']").click();
        manager.locator("[id='entry:outlet_items'] li", new Page.LocatorOptions().setHasText("佛山南海"))
                .click();
        manager.locator("[id='entry:posts'] label:has-text('经办岗')").click();
        manager.locator("[id='entry:save']").click();
        manager.waitForURL(Pattern.compile(".*/staff/detail.*"));
        day(manager, "commit:signedOn_input", TODAY);
        day(manager, "commit:validTo_input", TODAY.plusYears(1));
        manager.locator("[id='commit:save']").click();
        assertThat(manager.locator("#messages")).isVisible();
        return manager.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    private static void day(Page page, String id, LocalDate day) {
        page.locator("[id='" + id + "']").fill(day.toString());
        page.keyboard().press("Escape");
    }

    /** The agency says that he has passed. */
    private void train(String person) {
        Page supervisor = of("supervisor6");
        supervisor.navigate(PORTAL + "staff/detail.xhtml?id=" + person);
        supervisor.locator("[id='train:course']").fill("上岗培训");
        supervisor.locator("[id='train:score']").fill("91");
        day(supervisor, "train:passedOn_input", TODAY);
        supervisor.locator("[id='train:save']").click();
        assertThat(supervisor.locator("#messages")).containsText("已登记培训合格");
        supervisor.context().close();
    }

    private static void decide(Page officer) {
        officer.navigate(PORTAL + "account/open.xhtml");
        officer.locator("tbody tr", new Page.LocatorOptions().setHasText(LOGIN))
                .locator("a.plain-button")
                .click();
        officer.locator("[id='list:confirm']").click();
        officer.waitForLoadState();
    }

    /** Annex 3: asked for on stamped paper, reviewed, opened, and told to the bank. */
    private void permit(Page manager, Page officer, String number) throws IOException {
        manager.navigate(PORTAL + "permission/list.xhtml");
        manager.locator("[id='begin:OPEN']").click();
        manager.waitForURL(Pattern.compile(".*/permission/entry.*"));
        PermissionBrowserIT.row(manager, 1, NAME, number);
        Locator outlet = manager.locator("#f-row1-outletCode");
        outlet.selectOption(outlet.locator("option", new Locator.LocatorOptions().setHasText("佛山南海"))
                .getAttribute("value"));
        manager.waitForLoadState(LoadState.NETWORKIDLE);
        Locator item = manager.locator("#f-row1-items input[value='01-01']");
        if (!item.isVisible()) {
            manager.locator("#f-row1-items summary").click();
        }
        item.check();
        manager.locator("#proceed").click();
        manager.waitForURL(Pattern.compile(".*/permission/check.*"));
        byte[] pdf = Base64.getDecoder().decode((String) manager.evaluate(PermissionBrowserIT.PRINT));
        manager.locator("#declared").check();
        PermissionBrowserIT.upload(manager, PermissionBrowserIT.stamped(pdf));
        assertThat(manager.locator("[data-match=MATCHED]")).isVisible();
        PermissionBrowserIT.submit(manager, DemoAccounts.password());
        manager.waitForURL(Pattern.compile(".*/permission/detail.*"));
        String request = manager.url().replaceAll(".*id=(\\d+).*", "$1");

        Page reviewer = of("supervisor6");
        reviewer.navigate(PORTAL + "permission/detail.xhtml?id=" + request);
        reviewer.locator("select[name^='decision-']").selectOption("AGREE");
        PermissionBrowserIT.confirm(reviewer, "decide");
        assertThat(reviewer.locator("select[name^='decision-']")).hasCount(0);
        reviewer.context().close();

        officer.navigate(PORTAL + "permission/detail.xhtml?id=" + request);
        PermissionBrowserIT.confirm(officer, "open");
        officer.locator("[id='step:answer']").click();
        officer.locator(".ui-confirmdialog-yes").click();
        assertThat(officer.locator("#feedback")).isVisible();
    }

    /** Face to face, before two officers; the authenticator is that of the page on which he logs in afterwards. */
    private void enrol(String number) {
        Page officer = page();
        RealPersonBrowserIT.virtualAuthenticator(officer);
        LoginPage.open(officer, PORTAL).enter("secdeputy", DemoAccounts.password());
        officer.navigate(PORTAL + "account/enrol.xhtml");
        officer.locator("#login").fill(LOGIN);
        officer.locator("#find").click();
        assertThat(officer.locator("#person")).containsText(NAME);
        officer.locator("#number").fill(number);
        officer.locator("#witness").fill("secadmin");
        officer.locator("#password").fill(DemoAccounts.password());
        officer.locator("#see").click();
        officer.locator("#label").fill("指纹密钥");
        officer.locator("#passkey-add").click();
        assertThat(officer.locator("#messages")).containsText("登记通行密钥");
        RealPersonBrowserIT.leave(officer);
    }

    private void firstLogin(String once) {
        LoginPage.open(page(), PORTAL).typePassword(LOGIN, once);
        page().locator("#passkey").click();
        page().waitForURL(Pattern.compile(".*/account/password.*"));
        for (var field : List.of("currentPassword", "newPassword", "repeated")) {
            page().locator("#" + field).fill(field.equals("currentPassword") ? once : PASSWORD);
        }
        page().locator("#change").click();
        page().waitForURL(Pattern.compile(".*/dashboard.*"));
        assertThat(page().locator("body")).containsText(NAME);
    }
}
