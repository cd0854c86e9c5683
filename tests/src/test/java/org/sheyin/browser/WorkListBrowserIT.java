package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** A work list: saved searches, a person kept out of the address, batch with undo, the back button. */
class WorkListBrowserIT extends Journey {
    @BeforeEach
    void logIn() {
        LoginPage.open(page(), PORTAL).logIn("clerk1", DemoAccounts.password());
    }

    @Test
    void a_search_is_saved_as_a_chip_opens_the_list_and_is_removed() {
        page().navigate(PORTAL + "cases/list.xhtml?view=drafts&mine=true");
        page().locator(".shelf summary").click();
        page().locator("#shelf\\:name").fill("我的草稿");
        page().locator("#shelf\\:save").click();
        assertThat(page().locator(".list-tools .chip")).hasText("我的草稿");

        ask("start");
        page().navigate(PORTAL + "cases/list.xhtml");
        page().waitForURL(Pattern.compile("view=drafts.*mine=true|mine=true.*view=drafts"));
        screenshot("worklist-saved");
        isAccessible();

        ask("remove");
        assertThat(page().locator(".list-tools .chip")).hasCount(0);
    }

    private void ask(String what) {
        page().locator(".shelf summary").click();
        page().locator("#shelf input[name=filter]").first().check();
        page().locator("#shelf\\:" + what).click();
        page().waitForLoadState();
    }

    @Test
    void neither_name_nor_number_of_a_person_stands_in_the_address() {
        page().navigate(PORTAL + "cases/list.xhtml?view=all");
        page().locator(".search-fold summary").click();
        page().locator("#person\\:typed").fill("44010619900101001X");
        page().locator("#person\\:find").click();
        page().waitForURL("**who=*");
        assertThat(page().url()).doesNotContain("4401").contains("view=all");

        page().navigate(PORTAL + "cases/list.xhtml?q=%E5%BC%A0");
        page().waitForURL("**who=*");
        assertThat(page().url()).doesNotContain("%E5%BC%A0");
    }

    @Test
    void each_due_time_names_what_decides_it() {
        page().navigate(PORTAL + "cases/list.xhtml?view=returned");
        assertThat(page().locator("[title*='case.correction.wd = 10 个工作日']").first())
                .hasText("第20条 10 个工作日");
        page().navigate(PORTAL + "cases/list.xhtml?view=all");
        assertThat(page().locator("[title*='.serviceDays = ']").first()).containsText("第20条");
    }

    @Test
    void chosen_drafts_are_discarded_and_taken_back() {
        page().navigate(PORTAL + "cases/list.xhtml?view=drafts");
        var total = page().locator(".list-total").innerText();
        page().locator("input[name=chosen]").first().check();
        assertThat(page().locator(".batch-count")).hasText("已选 1 项");
        page().locator("#list\\:discard").click();
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator(".toast")).isVisible();
        assertThat(page().locator(".list-total")).not().hasText(total);
        page().locator(".toast button").click();
        assertThat(page().locator(".list-total")).hasText(total);
        assertThat(page().url()).contains("view=drafts");
    }

    @Test
    void a_batch_tells_what_was_refused_line_by_line() {
        page().navigate(PORTAL + "style.xhtml");
        page().locator(".choose-all").check();
        page().locator("#list\\:settle").click();
        assertThat(page().locator(".batch-report li")).hasCount(8);
        assertThat(page().locator(".batch-report h2")).hasText("已完成 17 项，8 项未能完成");
    }

    @Test
    void the_back_button_returns_to_the_page_before_with_its_size() {
        page().navigate(PORTAL + "style.xhtml?size=25");
        page().locator("a[rel=next]").click();
        page().waitForURL("**after=*");
        assertThat(page().locator(".list-card tbody").last()).containsText("S-0026");
        page().locator("a[rel=prev]").click();
        page().waitForURL("**before=*");
        assertThat(page().locator(".list-card tbody").last()).containsText("S-0001");
        page().goBack();
        assertThat(page().locator(".list-card tbody").last()).containsText("S-0026");
        page().goBack();
        assertThat(page().url()).endsWith("style.xhtml?size=25");
    }
}
