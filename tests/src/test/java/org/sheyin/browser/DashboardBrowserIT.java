package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.DashboardPage;
import org.sheyin.browser.pages.LoginPage;

/** Numbers that move by themselves, the map and the search by keyboard. */
class DashboardBrowserIT extends Journey {
    private static final String DRAFTS = "dashboard.mine.drafts";

    private void logIn(Page page, String account) {
        LoginPage.open(page, PORTAL).logIn(account, DemoAccounts.password());
    }

    @Test
    void a_number_rises_in_a_second_window_without_reload() {
        logIn(page(), "clerk1");
        var watched = DashboardPage.open(page(), PORTAL);
        assertThat(watched.drawings()).hasCount(2);
        long drafts = Long.parseLong(watched.number(DRAFTS).innerText());
        var second = page().context().newPage();
        second.navigate(PORTAL + "cases/new.xhtml");
        second.locator(".item-slot[data-find^='01-01'] .item-button").click();
        second.waitForURL("**/cases/intake.xhtml**");
        second.close();
        assertThat(watched.number(DRAFTS)).hasText(String.valueOf(drafts + 1));
        assertThat(watched.bell()).isVisible();
        screenshot("dashboard-clerk");
        isAccessible();
        watched.bell().click();
        assertThat(page().locator(".bell-panel li:visible").first()).isVisible();
        screenshot("dashboard-bell");
    }

    @Test
    void of_many_open_windows_one_asks_for_all() {
        logIn(page(), "clerk1");
        for (int window = 0; window < 6; window++) {
            var tab = window == 0 ? page() : page().context().newPage();
            assertThat(DashboardPage.open(tab, PORTAL).bell()).isVisible();
        }
        var asked = new ConcurrentLinkedQueue<Instant>();
        page().context().onRequest(request -> {
            if (request.url().endsWith("/dashboard/counts")) {
                asked.add(Instant.now());
            }
        });
        page().waitForCondition(() -> asked.size() >= 3);
        var times = asked.toArray(Instant[]::new);
        // six windows that ask for themselves send the third question within one interval of ten seconds
        assertThat(Duration.between(times[0], times[2])).isGreaterThan(Duration.ofSeconds(15));
    }

    @Test
    void the_map_is_walked_by_keyboard_down_to_a_city_and_back() {
        logIn(page(), "province1");
        var province = DashboardPage.open(page(), PORTAL);
        var map = page().locator(".MAP .drawing");
        assertThat(map).hasAttribute("data-drawn", "MAP0");
        screenshot("dashboard-province");
        isAccessible();
        page().locator("[data-measure='1']").press("Enter");
        assertThat(map).hasAttribute("data-drawn", "MAP1");
        province.city("440100").press("Enter");
        page().waitForURL("**region=440100");
        assertThat(page().locator(".map-path [aria-current]")).hasText(Pattern.compile("广州市"));
        assertThat(page().locator("tr[data-code='440106'] th")).hasText("天河区");
        assertThat(map).hasAttribute("data-drawn", "MAP0");
        isAccessible();
        page().locator(".map-path a").press("Enter");
        assertThat(province.city("440100")).isVisible();
    }

    @Test
    void the_search_is_used_by_keyboard_and_nothing_typed_stands_in_an_address() {
        logIn(page(), "clerk1");
        var dashboard = DashboardPage.open(page(), PORTAL);
        var found = dashboard.search("bjcx");
        found.first().waitFor();
        screenshot("dashboard-search");
        isAccessible();
        page().keyboard().press("ArrowDown");
        assertThat(page().locator("[role=option][aria-selected=true]")).hasCount(1);
        page().keyboard().press("Enter");
        page().waitForURL("**/cases/list.xhtml");
        var list = DashboardPage.open(page(), PORTAL);
        list.search("社保卡").first().waitFor();
        assertThat(page().url()).isEqualTo(PORTAL + "dashboard.xhtml");
        page().keyboard().press("Escape");
        page().locator("#search-found")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
