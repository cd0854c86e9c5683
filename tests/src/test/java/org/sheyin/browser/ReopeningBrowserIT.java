package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** An approver reopens a completed case after a found error; bank and citizen read it (Art 27). */
class ReopeningBrowserIT extends Journey {
    @Test
    void a_completed_case_is_reopened_with_a_correction_record() {
        DemoCases.delivered("reviewer1", 1); // the stories are told
        long id = DemoCases.completed("approver1");
        LoginPage.open(page(), PORTAL).enter("approver1", DemoCases.password());
        page().navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        page().locator("a[href*='/cases/reopen.xhtml']").click();
        page().waitForURL(Pattern.compile(".*/cases/reopen\\.xhtml.*"));
        assertThat(page().locator(".rulecard").first()).containsText("不再作准");
        screenshot("reopen");
        type("wrong", "缴费档次录入有误");
        confirm();
        assertThat(page().locator(".error-summary li")).hasCount(4);
        assertThat(page().locator(".error-summary")).containsText("缺少“认定依据”");
        assertThat(page().locator("[id='reopen:wrong']")).hasValue("缴费档次录入有误");
        screenshot("reopen-refused");
        isAccessible();

        page().locator("[id='reopen:found'] label").getByText("数据比对").click();
        type("basis", "办法第二十七条");
        type("consequences", "重新核定档次，退回多缴部分");
        type("told", "网点电话告知申请人");
        confirm();
        page().waitForURL(Pattern.compile(".*/cases/detail.*"));
        assertThat(page().locator(".reopened")).containsText("重新核定档次，退回多缴部分");
        assertThat(page().locator(".person-strip")).containsText("已送达");
        assertThat(page().locator("a[href*='/cases/reopen.xhtml']")).hasCount(0);

        Page bank = pageOfAnotherPerson();
        LoginPage.open(bank, PORTAL).enter(DemoCases.clerkOf(id), DemoCases.password());
        bank.navigate(PORTAL + "cases/detail.xhtml?id=" + id);
        assertThat(bank.locator(".reopened")).containsText("缴费档次录入有误");
        screenshot(bank, "reopened-bank");
        Accessibility.check(bank);

        Page citizen = pageOfAnotherPerson();
        citizen.navigate(PORTAL + "progress.xhtml");
        citizen.locator("#number").fill(DemoCases.number(id));
        citizen.locator("#lastFour").fill(DemoCases.lastFour(id));
        citizen.locator("#ask").click();
        assertThat(citizen.locator("#answer")).containsText("重新办理中");
        screenshot(citizen, "reopened-progress");
    }

    private void type(String field, String text) {
        page().locator("[id='reopen:" + field + "']").fill(text);
    }

    private void confirm() {
        page().locator("[id='reopen:submit']").click();
        page().locator(".ui-confirmdialog-yes").click();
    }
}
