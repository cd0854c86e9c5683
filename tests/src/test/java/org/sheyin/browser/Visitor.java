package org.sheyin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sheyin.browser.pages.LoginPage;

/** One person at one screen in one language, who opens pages and notes what is wrong with them. */
final class Visitor implements AutoCloseable {
    /** The screen of a counter, or a phone. */
    enum Screen {
        WIDE(1366, 768),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    static final Pattern MISSING_TEXT = Pattern.compile("\\?{3}[\\w.-]+\\?{3}");
    private static final int OK = 200;

    private final BrowserContext context;
    private final Page page;
    private final String portal;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    Visitor(BrowserContext context, String portal, String name) {
        this.context = context;
        this.page = context.newPage();
        this.portal = portal;
        this.name = name;
    }

    Visitor logIn(String account, boolean english) {
        LoginPage.open(page, portal).logIn(account, DemoAccounts.password());
        page.waitForURL(Pattern.compile(".*/dashboard.*"));
        speak(english ? "en" : "zh-CN");
        return this;
    }

    private void speak(String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator("[id='bar:language']").click();
            page.waitForSelector("html[lang='" + language + "']");
        }
    }

    /** Paths below the portal that the menu leads to. */
    List<String> menu() {
        var links = (List<?>)
                page.locator("#menu a.menu-link").evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return links.stream()
                .map(link -> link.toString().replaceFirst(".*/sheyin/", ""))
                .distinct()
                .toList();
    }

    /** Opens the page, notes what is wrong with it, keeps a picture. */
    void look(String path, boolean accessibilityToo, Path picture) {
        if (!page.url().equals(portal + path)) {
            Response answer = page.navigate(portal + path);
            if (answer.status() != OK) {
                note(path, "answers " + answer.status());
            }
        }
        if (MISSING_TEXT.matcher(page.locator("body").innerText()).find()) {
            note(path, "lacks a text");
        }
        if ((Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")) {
            note(path, "is wider than the screen");
        }
        if ((Boolean)
                page.evaluate("[...document.images].some(i => i.complete && !i.naturalWidth && i.offsetParent)")) {
            note(path, "has a broken picture");
        }
        if (accessibilityToo) {
            Accessibility.barriers(page).forEach(barrier -> note(path, barrier));
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    /** Asks for a page that somebody else has looked at already. */
    void answers(String path) {
        int status = context.request().get(portal + path).status();
        if (status != OK) {
            note(path, "answers " + status);
        }
    }

    /** Asks for a page that the menu does not offer. */
    void isRefused(String path) {
        int status = context.request().get(portal + path).status();
        if (status != 403) {
            note(path, "is not in the menu but answers " + status);
        }
    }

    private void note(String path, String what) {
        findings.add(name + ": " + path + " " + what);
    }

    List<String> findings() {
        return findings;
    }

    /** Closes the window and stays logged in. The language is kept with the account: the next journey finds it as it was. */
    void leave() {
        speak("zh-CN");
        page.close();
    }

    @Override
    public void close() {
        context.close();
    }
}
