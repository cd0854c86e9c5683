package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.CaseNumber;

/** A citizen with his phone, without an account (Art 24). */
class ProgressBrowserIT extends Journey {
    @Test
    void number_and_last_four_show_the_state_on_a_phone_in_both_languages_and_nothing_personal_in_the_address() {
        long id = DemoCases.delivered("reviewer1", 1);
        Page phone = watchedContext(Visitor.Screen.PHONE).newPage();
        phone.navigate(PORTAL + "login.xhtml");
        phone.getByText("申请人查询办理进度").click();
        phone.waitForURL(PORTAL + "progress.xhtml");

        ask(phone, DemoCases.number(id).replace("-", ""), DemoCases.lastFour(id));
        assertThat(phone.locator("#answer")).containsText("经办机构办理中");
        assertThat(phone.locator("#lastFour")).hasValue("");
        assertThat(phone.url()).isEqualTo(PORTAL + "progress.xhtml");
        fits(phone);
        Accessibility.check(phone);
        screenshot(phone, "progress");

        phone.locator("[id='bar:language']").click();
        phone.waitForSelector("html[lang='en']");
        ask(phone, DemoCases.number(id), DemoCases.lastFour(id));
        assertThat(phone.locator("#answer")).containsText("With the agency");
        fits(phone);
        screenshot(phone, "progress-phone-en");
    }

    @Test
    void a_wrong_end_and_a_missing_number_read_the_same_and_nothing_is_kept_by_a_cache() {
        long id = DemoCases.delivered("reviewer1", 1);
        var answer = page().navigate(PORTAL + "progress.xhtml");
        assertThat(answer.headerValue("cache-control")).isEqualTo("no-store");
        String end = DemoCases.lastFour(id);
        ask(page(), DemoCases.number(id), (end.charAt(0) == '9' ? "0" : "9") + end.substring(1));
        assertThat(page().locator("#messages")).containsText("不相符");
        String wrong = page().locator("#messages").innerText();
        screenshot("progress-refused");
        isAccessible();

        ask(page(), CaseNumber.of("440199", LocalDate.of(2020, 1, 2), 1).formatted(), end);
        assertThat(page().locator("#messages")).containsText("不相符");
        assertThat(page().locator("#messages").innerText()).isEqualTo(wrong);
        assertThat(page().locator("#answer").count()).isZero();

        ask(page(), "440199-20200102-000001", end);
        assertThat(page().locator("#work")).containsText("21 位数字");
    }

    private static void fits(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isFalse();
    }

    private static void ask(Page page, String number, String lastFour) {
        page.locator("#number").fill(number);
        page.locator("#lastFour").fill(lastFour);
        page.locator("#ask").click();
        page.waitForLoadState();
    }
}
