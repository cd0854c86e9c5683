package org.sheyin.browser.pages;

import com.microsoft.playwright.Page;

/** What every page of the portal has; a page object says what a user does, in the user's words. */
public abstract class PortalPage {
    private final Page page;

    protected PortalPage(Page page) {
        this.page = page;
    }

    protected Page page() {
        return page;
    }

    public String title() {
        return page.title();
    }

    public String heading() {
        return page.locator("h1").first().innerText();
    }
}
