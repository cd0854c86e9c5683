package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** The parts that whole pages are made of, on the style guide: entry with attachments, check page, review. */
@Beside
class PartsBrowserIT extends Journey {
    @BeforeEach
    void logIn() {
        LoginPage.open(page(), PORTAL).logIn("clerk8", DemoAccounts.password());
    }

    @Test
    void an_entry_counts_what_is_missing_and_leads_to_the_check_page_and_the_submission() {
        page().navigate(PORTAL + "style/entry.xhtml");
        assertThat(page().locator("[data-index='one'] .index-count")).hasText("1");
        assertThat(page().locator("#proceed")).isDisabled();
        screenshot("style-entry");
        isAccessible();

        page().locator("#reasons a").click();
        assertThat(page().locator("#f-name")).isFocused();
        page().locator("#f-name").fill("张三");
        page().locator("#f-name").press("Tab");
        assertThat(page().locator("#reasons li")).hasCount(0);
        assertThat(page().locator("[data-index='one'] .index-count")).hasText("✓");

        page().keyboard().press("F9");
        page().waitForURL("**/style/check.xhtml");
        isAccessible();
        screenshot("style-check");
        page().keyboard().press("F9");
        assertThat(page().locator("#messages")).containsText("录入与材料一致");
        page().locator("[id='check:confirmed']").check();
        assertThat(page().locator("[id='check:submit']")).isEnabled(); // once more, after the answer
        page().keyboard().press("F9");
        page().waitForURL("**/style.xhtml");
    }

    @Test
    void attachments_are_moved_turned_taken_out_and_photographed_by_a_phone() {
        page().navigate(PORTAL + "style/entry.xhtml");
        var pages = page().locator("#f-there .thumb");
        assertThat(pages).hasCount(3);
        page().waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> pages.nth(0).locator("[data-move='1']").click());
        assertThat(pages.nth(1)).hasAttribute("data-page", "1");
        pages.nth(1).locator("[id$=turn]").click();
        assertThat(pages.nth(1).locator("img")).hasAttribute("src", Pattern.compile(".*page=1&.*v=90"));
        pages.nth(2).locator("[id$=remove]").click();
        assertThat(pages).hasCount(2);
        pages.nth(0).locator(".thumb-open").click();
        assertThat(page().locator("#enlarged")).isVisible();
        page().keyboard().press("Escape");
        assertThat(page().locator("#enlarged")).isHidden();
        assertThat(page().locator("#camera-missing")).hasAttribute("capture", "environment");
    }

    @Test
    void a_review_shows_its_images_and_asks_with_the_consequence() {
        page().navigate(PORTAL + "style/review.xhtml");
        assertThat(page().locator(".viewer-note")).isHidden();
        page().keyboard().press("]");
        assertThat(page().locator("[data-view='place']")).hasText("2");
        page().locator("[data-remark]").click();
        page().keyboard().type("ra");
        page().keyboard().press("Escape");
        assertThat(page().locator("[data-spot='remark']")).hasClass(Pattern.compile(".*flagged.*"));
        screenshot("style-review");
        isAccessible();
        page().keyboard().press("a");
        assertThat(page().locator("#approve-dialog")).isVisible();
        isAccessible();
        page().keyboard().press("Enter");
        assertThat(page().locator("#approve-dialog")).isHidden();
        assertThat(page().locator("#messages")).not().isEmpty();

        page().navigate(PORTAL + "style/review.xhtml?id=1");
        assertThat(page().locator(".viewer .empty-title")).isVisible();
        assertThat(page().locator(".review-bar")).hasCount(0);
    }
}
