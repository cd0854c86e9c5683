package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** A clerk in doubt has asked; the agency answers with the material before its eyes, and the draft goes on (Art 20(2)). */
class HelpBrowserIT extends Journey {
    @Test
    void a_question_is_answered_and_another_one_taken_back() {
        long id = DemoCases.asked("reviewer1");
        LoginPage.open(page(), PORTAL).enter("reviewer1", DemoCases.password());
        page().locator("a.tile[href*='view=help']").first().click();
        page().locator("a[href*='detail.xhtml?id=" + id + "']").first().click();
        page().locator("a[href*='/cases/help.xhtml']").first().click();
        assertThat(page().locator(".rulecard")).containsText("help.firstAnswer");
        page().locator("[id='help:answer']").click();
        assertThat(page().locator(".error-summary")).containsText("求助写清疑问");
        screenshot("help-refused");
        isAccessible();

        Page late = page().context().newPage();
        late.navigate(PORTAL + "cases/help.xhtml?id=" + id);
        late.locator("[id='help:note']").fill("在另一个标签页写的");
        page().locator("[id='help:note']").fill("可以，请同时扫描本人页");
        page().locator("[id='help:answer']").click();
        assertThat(page().locator(".said.answer_help")).containsText("请同时扫描本人页");
        screenshot("help-answered");
        late.locator("[id='help:answer']").click();
        assertThat(late.locator("#messages")).containsText("可能已有人处理过");
        assertThat(late.locator(".talk")).containsText("请同时扫描本人页");
        assertThat(late.locator("[id='help']")).containsText("在另一个标签页写的");
        assertThat(late.locator(".person-strip")).containsText("草稿");

        Page counter = pageOfAnotherPerson();
        LoginPage.open(counter, PORTAL).enter(DemoCases.clerkOf(id), DemoCases.password());
        counter.navigate(PORTAL + "cases/intake.xhtml?id=" + id);
        assertThat(counter.locator(".returned")).containsText("请同时扫描本人页");
        screenshot(counter, "help-advice");
        counter.locator("a[href*='/cases/help.xhtml']").first().click();
        counter.locator("[id='help:note']").fill("本人页缺失，可否用身份证代替？");
        screenshot(counter, "help-ask");
        counter.locator("[id='help:ask']").click();
        assertThat(counter.locator(".person-strip")).containsText("求助中");
        screenshot(counter, "help-asked");
        counter.locator("[id='help:back']").click();
        counter.locator(".ui-confirmdialog-yes").click();
        counter.waitForURL(Pattern.compile(".*/cases/detail.*"));
        assertThat(counter.locator(".person-strip")).containsText("草稿");
        isNotThere(counter, "help", "withdraw");
    }
}
