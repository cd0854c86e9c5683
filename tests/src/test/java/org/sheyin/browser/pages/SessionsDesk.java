package org.sheyin.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 在线用户 */
public final class SessionsDesk extends PortalPage {
    private SessionsDesk(Page page) {
        super(page);
    }

    public static SessionsDesk open(Page page, String portal) {
        page.navigate(portal + "account/sessions.xhtml");
        return new SessionsDesk(page);
    }

    /** The lines of this account. */
    public Locator linesOf(String loginName) {
        return page().locator("table.grid tbody tr", new Page.LocatorOptions().setHasText(loginName));
    }

    /** Opens the panel that names the consequence. */
    public Locator ask(String loginName) {
        linesOf(loginName).first().locator("button").click();
        return page().locator(".asking");
    }

    public void confirm() {
        page().locator("[id='list:end']").click();
    }

    public void because(String reason) {
        page().locator("[id='list:reason']").click();
        page().locator("[id='list:reason_items'] li", new Page.LocatorOptions().setHasText(reason))
                .click();
    }
}
