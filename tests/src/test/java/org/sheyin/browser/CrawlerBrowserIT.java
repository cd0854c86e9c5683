package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.Visitor.Screen;

/**
 * Visits every entry of every role's menu. The short form looks at all of them in Chinese at a counter's screen, and at
 * each page once in English on a phone; {@code -Dtests.crawl=full} looks at everything in both languages and sizes. It
 * leaves contact sheets in {@code target/screenshots/crawl}, which a person looks through.
 */
class CrawlerBrowserIT extends Journey {
    private static final boolean FULL = "full".equals(System.getProperty("tests.crawl"));
    private static final int WIDE_THUMB = 460;
    private static final int PHONE_THUMB = 230;

    private final Path folder = Path.of(System.getProperty("tests.work", "target"), "screenshots", "crawl");
    private final List<String> findings = new ArrayList<>();

    @Test
    void every_entry_of_every_menu_stands_up_to_a_look() {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        walk(Screen.WIDE, false, true, menus);
        walk(Screen.PHONE, true, FULL, new LinkedHashMap<>());
        if (FULL) {
            walk(Screen.WIDE, true, true, new LinkedHashMap<>());
            walk(Screen.PHONE, false, true, new LinkedHashMap<>());
        }
        assertThat(menus).as("menus that were walked").hasSizeGreaterThan(5);
        assertThat(findings).as("what is wrong with the pages").isEmpty();
    }

    @Test
    void what_the_menu_does_not_offer_is_refused_by_its_address_too() {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        DemoAccounts.oneOfEachKind().forEach((kind, account) -> {
            try (Visitor visitor = visitor(Screen.WIDE, kind).logIn(account, false)) {
                menus.put(account, visitor.menu());
                all.addAll(visitor.menu());
            }
        });
        DemoAccounts.oneOfEachKind().forEach((kind, account) -> {
            try (Visitor visitor = visitor(Screen.WIDE, kind).logIn(account, false)) {
                all.stream().filter(path -> !menus.get(account).contains(path)).forEach(visitor::isRefused);
                findings.addAll(visitor.findings());
            }
        });
        assertThat(all).as("pages of all menus").hasSizeGreaterThan(5);
        assertThat(findings).as("pages open to the wrong roles").isEmpty();
    }

    /** @param everyRole each role's menu whole, else each page once */
    private void walk(Screen screen, boolean english, boolean everyRole, Map<String, List<String>> menus) {
        String walk = screen.name().toLowerCase(java.util.Locale.ROOT) + (english ? "-en" : "-zh");
        Set<String> seen = new HashSet<>();
        List<Path> pictures = new ArrayList<>();
        DemoAccounts.oneOfEachKind().forEach((kind, account) -> {
            try (Visitor visitor = visitor(screen, kind + " " + walk).logIn(account, english)) {
                menus.put(account, visitor.menu());
                for (String path : visitor.menu()) {
                    boolean first = seen.add(path.startsWith("dashboard") ? account + path : path);
                    if (first || everyRole) {
                        Path picture = folder.resolve(walk)
                                .resolve(account + "-" + path.replace('/', '-').replace(".xhtml", "") + ".png");
                        visitor.look(path, first, picture);
                        pictures.add(picture);
                    }
                }
                findings.addAll(visitor.findings());
            }
        });
        ContactSheet.write(folder, walk, pictures, screen == Screen.WIDE ? WIDE_THUMB : PHONE_THUMB);
    }

    private Visitor visitor(Screen screen, String name) {
        return new Visitor(watchedContext(screen), PORTAL, name);
    }
}
