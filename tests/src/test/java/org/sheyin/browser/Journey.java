package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.deployment.it.RunningServer;

/**
 * A journey through the portal in Chromium, against the server and the deployment of the in-container tests. It fails
 * when a page asks another host for anything, or writes an error to the console. A journey is called
 * {@code <What>BrowserIT} and runs with {@code -Dtests.browser=true}.
 */
@ExtendWith(RunningServer.class)
public abstract class Journey {
    private static final String HOST = "localhost";

    /** Address of the portal, ending with a slash. */
    protected static final String PORTAL = "http://" + HOST + ":" + System.getProperty("tests.http-port") + "/sheyin/";

    private static final Path SCREENSHOTS = Path.of(System.getProperty("tests.work", "target"), "screenshots");

    /** A busy machine is slow, not wrong. */
    private static final double PATIENCE_MILLIS = 60_000;

    private BrowserContext context;
    private PageGuard guard;
    private Page page;

    @BeforeEach
    void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        context = Chromium.newContext();
        context.setDefaultTimeout(PATIENCE_MILLIS);
        guard = new PageGuard(HOST);
        guard.watch(context);
        page = context.newPage();
    }

    @AfterEach
    void closeBrowser() {
        try {
            guard.check();
        } finally {
            context.close();
        }
    }

    /** The one page of the journey; another person's session is another context. */
    protected Page page() {
        return page;
    }

    /** A page in a session of its own, for a second person; watched like the first. */
    protected Page pageOfAnotherPerson() {
        return watchedContext(Visitor.Screen.WIDE).newPage();
    }

    /** A session of its own, watched like the first. */
    BrowserContext watchedContext(Visitor.Screen screen) {
        BrowserContext other = Chromium.newContext(screen);
        other.setDefaultTimeout(PATIENCE_MILLIS);
        guard.watch(other);
        return other;
    }

    /** This journey provokes that answer of the server; otherwise an error on the console fails it. */
    protected void mayAnswer(int status) {
        guard.expect(status);
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}; a text that is missing would be seen on it. */
    protected void screenshot(String name) {
        screenshot(page, name);
    }

    /** Pages of a case say of one that is nobody's what the detail page says, and lead back. */
    protected static void isNotThere(Page page, String... pages) {
        for (String name : pages) {
            page.navigate(PORTAL + "cases/" + name + ".xhtml?id=1");
            PlaywrightAssertions.assertThat(page.locator(".empty-title")).hasText("看不到此办件");
            PlaywrightAssertions.assertThat(page.locator("#work .empty a[href*='/cases/list.xhtml']"))
                    .isVisible();
        }
    }

    /** A part of the page. */
    protected static void screenshot(Locator part, String name) {
        part.screenshot(new Locator.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** The same of another person's page. */
    static void screenshot(Page shown, String name) {
        assertThat(shown.locator("body").innerText()).as(name).doesNotContainPattern(Visitor.MISSING_TEXT);
        shown.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** No serious and no critical barrier on the page as it is now (WCAG 2.1 A and AA). */
    protected void isAccessible() {
        Accessibility.check(page);
    }
}
