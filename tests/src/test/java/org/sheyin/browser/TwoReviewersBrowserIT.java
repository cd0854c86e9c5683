package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;

/** Two people on one case: whoever comes second is told who, when and what next, and keeps what he typed (Art 20, 21). */
class TwoReviewersBrowserIT extends Journey {
    private static final String REMARK = "证件影像不清晰，请重新拍摄";

    @Test
    void the_second_of_two_deciders_is_told_and_keeps_what_he_typed() {
        long id = DemoCases.delivered("reviewer1", 2);
        logIn(page(), "reviewer1");
        var desk = new ReviewDesk(page(), PORTAL).open(id);
        assertThat(page().locator(".bases")).containsText("serviceDays");
        desk.claim();
        Locator remark = desk.remark("personName", REMARK);
        screenshot("remark");

        Page window = pageOfAnotherPerson();
        logIn(window, "reviewer1");
        new ReviewDesk(window, PORTAL).open(id).pass();
        Page second = pageOfAnotherPerson();
        logIn(second, "second1");
        new ReviewDesk(second, PORTAL).open(id).claim();

        assertThat(remark).hasValue(REMARK);
        desk.confirmReturn();
        assertThat(desk.messages()).containsText("办件已由 李样安 领取，有效至");
        assertThat(desk.messages()).containsText("case.claim.hours = 4");
        assertThat(desk.situation()).containsText(REMARK);
        assertThat(page().locator(".review-bar")).hasCount(0);
        screenshot("review-second-of-two");
        isAccessible();

        new ReviewDesk(second, PORTAL).approveSecond();
        desk.open(id);
        assertThat(page().locator(".person-strip")).containsText("已办结");
    }

    @Test
    void whoever_passed_a_case_is_not_offered_its_second_review() {
        long id = DemoCases.delivered("reviewer1", 2);
        logIn(page(), "reviewer1");
        var desk = new ReviewDesk(page(), PORTAL).open(id);
        desk.claim();
        desk.pass();
        assertThat(page().locator("[id='desk:claim']")).hasCount(0);
        page().navigate(PORTAL + "review/queue.xhtml?desk=SECOND&q=" + DemoCases.number(id));
        assertThat(page().locator("tbody tr")).hasCount(1);
        assertThat(page().locator("tbody .row-actions button")).hasCount(0);
    }

    @Test
    void a_claim_that_runs_out_while_one_types_is_taken_again_with_all_that_was_typed() {
        long id = DemoCases.delivered("reviewer1", 1);
        logIn(page(), "reviewer1");
        var desk = new ReviewDesk(page(), PORTAL).open(id);
        desk.claim();
        DemoCases.claimEndsInSeconds(id, 15);
        desk.open(id);
        desk.remark("personName", REMARK);
        assertThat(page().locator(".claim-over")).isVisible();
        assertThat(page().locator(".claim-over")).containsText("case.claim.hours");
        screenshot("review-claim-over");

        desk.confirmReturn();
        assertThat(desk.messages()).containsText("您的领取已到期或已释放");
        assertThat(desk.situation()).containsText(REMARK);
        desk.claim();
        assertThat(page().locator("[data-spot='personName'] textarea")).hasValue(REMARK);
        desk.confirmReturn();
        assertThat(page().locator(".person-strip")).containsText("补正");
    }

    @Test
    void keys_decide_only_outside_of_fields() {
        long id = DemoCases.delivered("reviewer1", 1);
        logIn(page(), "reviewer1");
        var desk = new ReviewDesk(page(), PORTAL).open(id);
        page().keyboard().press("c");
        assertThat(page().locator(".review-bar")).isVisible();
        Locator remark = desk.remark("personName", "");
        remark.pressSequentially("ar0+");
        assertThat(page().locator("dialog[open]")).hasCount(0);
        assertThat(remark).hasValue("ar0+");
        remark.press("Escape");
        assertThat(remark).isVisible();
        assertThat(remark).hasValue("ar0+");
        assertThat(page().locator("[data-spot='personName'] [data-remark]")).isFocused();

        page().keyboard().press("Shift+?");
        var keys = page().locator("#key-list");
        assertThat(keys).containsText("审核通过");
        assertThat(keys).containsText("退回补正");
        page().keyboard().press("Escape");
        assertThat(keys).isHidden();
        page().keyboard().press("r");
        assertThat(page().locator("#return-dialog")).isVisible();
        assertThat(page().locator("#return-dialog .rulecard")).containsText("case.correction.wd");
        page().keyboard().press("Escape");
        assertThat(page().locator("#return-dialog")).isHidden();
        page().keyboard().press("a");
        assertThat(page().locator("#approve-dialog")).isVisible();
        page().keyboard().press("Enter");
        assertThat(page().locator(".person-strip")).containsText("已办结");
        assertThat(page().getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("审核意见")))
                .hasCount(0);
    }

    private static void logIn(Page page, String account) {
        LoginPage.open(page, PORTAL).logIn(account, DemoCases.password());
        page.waitForURL(Pattern.compile(".*/dashboard.*"));
    }
}
