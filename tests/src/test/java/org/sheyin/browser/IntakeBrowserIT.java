package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.CardStep;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;

/** What goes wrong at a counter: a wrong file, an ended session, a nervous hand, two tabs. Nothing typed is lost. */
class IntakeBrowserIT extends Journey {
    private static final int UNAUTHORIZED = 401;
    private final Enrolment enrolment = new Enrolment();
    private IntakeForm form;

    @BeforeEach
    void begin() {
        LoginPage.open(page(), PORTAL).enter("clerk5", DemoAccounts.password());
        form = new IntakeForm(page(), PORTAL).begin("01-01");
    }

    @Test
    void a_refused_file_says_why_at_its_line_and_takes_nothing_back() {
        form.declare().refuses("idCard", "身份证.png", "no picture".getBytes(StandardCharsets.UTF_8));
        page().waitForFunction("PrimeFaces.ajax.Queue.isEmpty()"); // else the line may be drawn anew under the click
        page().locator("#f-household summary").click();
        page().locator("#serial-household").fill("DZ-2026-1");

        form.choose("payMethod", "DEBIT"); // asks for one more document: the lines are drawn anew

        assertThat(page().locator("#f-socialCard")).isVisible();
        assertThat(page().locator("#declared")).isChecked();
        assertThat(page().locator("#f-idCard .line-says")).containsText("身份证.png");
        assertThat(page().locator("#serial-household")).hasValue("DZ-2026-1");
        page().locator("#f-household [id$=certify]").click();
        assertThat(page().locator("#f-household .line-says")).containsText("22(2)");
        assertThat(page().locator("#serial-household")).hasValue("DZ-2026-1");
        screenshot("intake-file-refused");
        isAccessible();
    }

    @Test
    void a_page_is_cropped_by_keyboard_and_shown_whole_again() {
        enrolment.handIn(form);
        var page = page().locator("#f-idCard .thumb");
        page.locator(".thumb-open").click();
        page().locator("[data-crop=start]").click();
        assertThat(page().locator(".crop-frame")).isFocused();
        page().keyboard().press("Shift+ArrowLeft");
        page().keyboard().press("Shift+ArrowUp");
        page().keyboard().press("ArrowRight");
        screenshot("intake-crop");
        isAccessible();
        page().keyboard().press("Escape");
        assertThat(page().locator(".crop-frame")).isHidden();
        assertThat(page().locator("#enlarged")).isVisible();

        page().locator("[data-crop=start]").click();
        page().keyboard().press("Shift+ArrowLeft");
        page().keyboard().press("Enter");
        assertThat(page.locator("figcaption")).containsText("已裁剪");
        assertThat(page.locator("img")).hasAttribute("src", Pattern.compile(".*v=050-50-940-950"));

        page.locator(".thumb-open").click();
        page().locator("[data-whole]").click();
        assertThat(page().locator("#enlarged img")).hasAttribute("src", Pattern.compile(".*whole=true"));
        page().locator("[data-crop=undo]").click();
        assertThat(page.locator("figcaption")).not().containsText("已裁剪");
    }

    @Test
    void what_was_typed_over_a_derived_value_survives_reloading() {
        form.choose("idType", "RESIDENT_ID").type("idNumber", enrolment.identity());
        form.type("birthDate", "1950-01-01");
        assertThat(page().locator("#f-birthDate-says")).not().isEmpty();
        form.save();
        page().reload();
        form.type("mobile", "138");
        assertThat(page().locator("#f-mobile-says")).containsText("11 位"); // the server has judged the form anew
        form.derives("birthDate", "1950-01-01");
    }

    @Test
    void each_dependant_is_reckoned_and_refused_in_its_own_row() {
        form.begin("09-02").type("deathDate", "2026-01-20");
        page().locator("[data-row-add=dependants]").click();
        String row = "r-dependants-0-";
        form.choose(row + "relation", "CHILD").choose(row + "dependantIdType", "RESIDENT_ID");
        form.type(row + "dependantIdNumber", enrolment.identity());
        form.choose(row + "lone", "YES").choose(row + "condition", "MINOR");

        assertThat(page().locator("#" + row + "rate")).hasText("40");
        assertThat(page().locator("#" + row + "condition-says")).containsText("周岁");
        assertThat(page().locator("#f-totalRate")).hasText("40");
        screenshot("intake-dependants");
        isAccessible();
    }

    @Test
    void a_death_leads_on_to_the_deregistration_with_what_was_typed() {
        form.begin("06-01").type("personName", "测试丁");
        assertThat(page().locator("[data-field-key=lead-07-01]")).isHidden();
        form.choose("suspendReason", "DEATH");

        page().locator("[data-field-key=lead-07-01] button").click();

        assertThat(page().locator("h1")).containsText("07-01");
        assertThat(page().locator("#f-personName")).hasValue("测试丁");
        assertThat(page().locator("#f-deregisterReason")).hasValue("DEATH");
    }

    @Test
    void a_session_that_ended_takes_nothing_with_it() {
        mayAnswer(UNAUTHORIZED);
        form.type("personName", "测试丙");
        page().context().clearCookies();
        form.type("mobile", "13800138000");

        assertThat(page().locator("#session-over")).isVisible();
        screenshot("session-over");
        page().locator("[data-session=login]").click();
        var login = page().frameLocator("#session-login iframe");
        login.locator("#account").fill("clerk5");
        login.locator("#password").fill(DemoAccounts.password());
        login.locator("#enter").click();
        CardStep.confirmInside(page(), login, "clerk5");

        assertThat(page().locator("#session-over")).isHidden();
        assertThat(page().locator("#f-personName")).hasValue("测试丙");
        assertThat(page().locator("#f-mobile")).hasValue("13800138000");
        form.isSaved();
        enrolment.fill(form);
        enrolment.handIn(form);
        form.goOn();
        form.submit();
    }

    @Test
    void a_double_click_makes_one_case_and_the_way_back_is_closed() {
        enrolment.fill(form);
        enrolment.handIn(form);
        form.goOn();
        page().locator("[id$=confirmed]").check();
        page().locator("[id$=submit]").dblclick();
        page().waitForURL(Pattern.compile(".*/cases/result.*"));
        String number = page().locator(".result-number").innerText();

        page().goBack();
        assertThat(page().locator(".empty-title")).hasCount(1);
        assertThat(page().locator("[id$=submit]")).hasCount(0);
        page().navigate(PORTAL + "cases/list.xhtml?view=all&q=" + number);
        assertThat(page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void two_tabs_on_one_draft_lose_nothing_and_submit_once() {
        Page other = page().context().newPage();
        other.navigate(page().url());
        var second = new IntakeForm(other, PORTAL);
        second.choose("idType", "RESIDENT_ID").type("ethnicity", "汉族").save();
        enrolment.fill(form);
        enrolment.handIn(form);
        form.save();
        other.reload();
        assertThat(other.locator("#f-mobile")).hasValue("13800138000");
        assertThat(other.locator("#f-ethnicity")).hasValue("汉族");

        second.goOn();
        form.goOn();
        form.submit();
        other.locator("[id$=confirmed]").check();
        other.locator("[id$=submit]").click();
        assertThat(other.locator("#messages")).containsText("办件现在是");
    }

    @Test
    void two_tabs_on_one_field_ask_whose_it_shall_be() {
        Page other = page().context().newPage();
        other.navigate(page().url());
        var second = new IntakeForm(other, PORTAL);
        form.type("mobile", "13800138000").save();
        second.type("mobile", "13900139000");
        other.keyboard().press("Control+s");
        var row = other.locator("#conflict tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("13800138000");
        other.locator("[data-conflict=take]").click();
        assertThat(other.locator("#conflict")).isHidden();
        second.save();
        page().reload();
        assertThat(page().locator("#f-mobile")).hasValue("13900139000");
    }

    /** CASE-20-2h: a colleague, or one's own second window, changes the form while it is compared. */
    @Test
    void what_changed_after_it_was_compared_is_compared_anew() {
        enrolment.fill(form);
        enrolment.handIn(form);
        form.save();
        Page other = page().context().newPage();
        other.navigate(page().url());
        form.goOn();
        new IntakeForm(other, PORTAL).type("mobile", "13900139000").save();

        page().locator("[id$=confirmed]").check();
        page().locator("[id$=submit]").click();
        assertThat(page().locator("[id$=confirmedSays]")).containsText("重新核对");
        screenshot("check-changed-since");
        page().reload();
        form.submit();
        assertThat(page()).hasURL(Pattern.compile(".*/cases/result.*"));
    }

    @Test
    void a_case_of_others_is_answered_like_one_that_does_not_exist() {
        String own = page().url().replaceFirst(".*id=", "");
        Page neighbour = pageOfAnotherPerson();
        LoginPage.open(neighbour, PORTAL).enter("clerk9", DemoAccounts.password());
        for (String place : List.of("detail", "intake", "check", "result")) {
            isNotThere(neighbour, place, own, true);
            isNotThere(neighbour, place, "2026110099999999", true);
            isNotThere(neighbour, place, "abc", false);
        }
    }

    private static void isNotThere(Page page, String place, String id, boolean told) {
        page.navigate(PORTAL + "cases/" + place + ".xhtml?id=" + id);
        assertThat(page.locator(".empty-title")).hasCount(1);
        assertThat(page.locator("#messages")).containsText(told ? "没有找到这个办件，或它不在您的查看范围内" : "");
    }
}
