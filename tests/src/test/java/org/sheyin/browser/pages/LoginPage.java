package org.sheyin.browser.pages;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** 登录 */
public final class LoginPage extends PortalPage {
    private LoginPage(Page page) {
        super(page);
    }

    /** @param portal address of the portal, ending with a slash */
    public static LoginPage open(Page page, String portal) {
        page.navigate(portal + "login.xhtml");
        return new LoginPage(page);
    }

    /** Logs in and arrives at the dashboard. */
    public void enter(String loginName, String password) {
        logIn(loginName, password);
        page().waitForURL(Pattern.compile(".*/dashboard.*"));
    }

    /** Logs in; where it leads is the caller's matter. */
    public void logIn(String loginName, String password) {
        typePassword(loginName, password);
        CardStep.confirm(page(), loginName);
    }

    /** The first step only. */
    public void typePassword(String loginName, String password) {
        page().locator("#account").fill(loginName);
        page().locator("#password").fill(password);
        page().locator("#enter").click();
        page().waitForLoadState();
    }
}
