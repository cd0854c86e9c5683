package org.sheyin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the machine, started once for each thread of journeys; it calls nobody by itself. */
final class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--use-file-for-fake-video-capture=" + FakeCamera.FILE);

    /** Playwright serves one thread. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    static {
        FakeCamera.write();
    }

    private Chromium() {}

    /** A session of its own: no cookies, Chinese first, a counter's screen. */
    static BrowserContext newContext() {
        return newContext(Visitor.Screen.WIDE);
    }

    static BrowserContext newContext(Visitor.Screen screen) {
        return BROWSER.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(screen.width, screen.height)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        // axe is a script of the test in the page; the portal's own policy would refuse it.
                        .setBypassCSP(true));
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv().getOrDefault("SHEYIN_CHROMIUM", "/usr/bin/chromium-headless-shell"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "no Chromium: install it (Debian: apt-get install chromium-headless-shell) or set SHEYIN_CHROMIUM to its path"));
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(true)
                        .setArgs(QUIET));
    }
}
