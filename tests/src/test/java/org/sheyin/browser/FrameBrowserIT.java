package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** The frame by keyboard: settings that follow the account, pins, help without the network, no scrolling sideways. */
@Beside
class FrameBrowserIT extends Journey {
    private static final String PIN = "li[data-path='/cases/list.xhtml'] .menu-pin";

    @BeforeEach
    void logIn() {
        LoginPage.open(page(), PORTAL).logIn("clerk8", DemoAccounts.password());
    }

    @Test
    void settings_follow_the_account_to_another_machine() {
        page().waitForResponse(
                        answer -> answer.url().endsWith("/account/setting"),
                        () -> page().locator("[data-toggle=dark]").click());
        page().waitForResponse(
                        answer -> answer.url().endsWith("/account/setting"),
                        () -> page().locator(PIN).first().dispatchEvent("click"));

        var elsewhere = pageOfAnotherPerson();
        LoginPage.open(elsewhere, PORTAL).logIn("clerk8", DemoAccounts.password());
        assertThat(elsewhere.locator("html")).hasClass(Pattern.compile("\\bdark\\b"));
        assertThat(elsewhere.locator(".pinned li[data-path='/cases/list.xhtml']"))
                .isVisible();
        screenshot("frame-dark");
        isAccessible();

        elsewhere.keyboard().press("Alt+1");
        elsewhere.waitForURL("**/cases/list.xhtml");
        elsewhere.waitForResponse(
                answer -> answer.url().endsWith("/account/setting"),
                () -> elsewhere.locator("[data-toggle=dark]").click());
        elsewhere.waitForResponse(
                answer -> answer.url().endsWith("/account/setting"),
                () -> elsewhere.locator(PIN).first().dispatchEvent("click"));
    }

    @Test
    void the_menu_is_searched_and_the_guide_opens_with_a_key() {
        page().locator("#menu-search").fill("查询");
        assertThat(page().locator(".sidebar details li:visible")).hasCount(1);
        page().locator("#menu-search").press("Enter");
        page().waitForURL("**/cases/list.xhtml");

        page().keyboard().press("F1");
        assertThat(page().locator("#drawer-help h1")).hasText("查看办件");
        screenshot("help");
        isAccessible();
        page().keyboard().press("Escape");
        assertThat(page().locator("#drawer")).isHidden();

        page().keyboard().press("?");
        assertThat(page().locator("#key-list")).containsText("Alt+1");
    }

    @Test
    void no_page_scrolls_sideways_at_1280_or_on_a_phone() {
        for (int width : new int[] {1280, 390}) {
            page().setViewportSize(width, 800);
            for (String path : new String[] {"dashboard.xhtml", "cases/list.xhtml", "style.xhtml"}) {
                page().navigate(PORTAL + path);
                assertThat(overflow(page())).as("%s at %d", path, width).isZero();
            }
        }
    }

    @Test
    void the_style_guide_shows_every_part_in_both_languages() {
        page().navigate(PORTAL + "style.xhtml");
        assertThat(page().locator("main")).not().containsText("???");
        screenshot("style-zh");
        isAccessible();
        page().locator("#bar\\:language").click();
        assertThat(page().locator("h1")).hasText("Style guide");
        assertThat(page().locator("main")).not().containsText("???");
        screenshot("style-en");
        page().locator("#bar\\:language").click();
        assertThat(page().locator("h1")).hasText("样式指南");
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
