package org.sheyin.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 工作台 */
public final class DashboardPage extends PortalPage {
    private DashboardPage(Page page) {
        super(page);
    }

    /** @param portal address of the portal, ending with a slash */
    public static DashboardPage open(Page page, String portal) {
        page.navigate(portal + "dashboard.xhtml");
        return new DashboardPage(page);
    }

    public Locator number(String tile) {
        return page().locator(".tile-number[data-live='" + tile + "']");
    }

    /** The sum on the bell, absent while nothing waits. */
    public Locator bell() {
        return page().locator(".bell-sum");
    }

    /** A drawing is there when the script says so. */
    public Locator drawings() {
        return page().locator(".drawing[data-drawn]");
    }

    public Locator city(String code) {
        return page().locator("tr[data-code='" + code + "'] th a");
    }

    /** Types into the search box, which `/` reaches from anywhere. */
    public Locator search(String text) {
        page().locator("h1").first().click();
        page().keyboard().press("/");
        page().keyboard().type(text);
        return page().locator("[role=option]");
    }
}
