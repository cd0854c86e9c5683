package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sheyin.browser.Visitor.Screen;

/**
 * Visits every entry of every role's menu. The short form looks at each page once in Chinese at a counter's screen and once
 * in English on a phone, at each role's dashboard in Chinese, and asks for the
 * rest; {@code -Dtests.crawl=full} looks at everything in both languages and sizes. It leaves contact sheets in
 * {@code target/screenshots/crawl}, which a person looks through.
 */
@Beside
class CrawlerBrowserIT extends Journey {
    private static final boolean FULL = "full".equals(System.getProperty("tests.crawl"));
    private static final String DASHBOARD = "dashboard.xhtml";
    private static final int WIDE_THUMB = 460;
    private static final int PHONE_THUMB = 230;

    private final Path folder = Path.of(System.getProperty("tests.work", "target"), "screenshots", "crawl");
    private final Map<String, List<String>> menus = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    /** The full form takes some twenty minutes, more than a test that hangs is given. */
    @Test
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void every_entry_of_every_menu_stands_up_to_a_look_and_no_other_page_opens() {
        walk(Screen.WIDE, false);
        assertThat(menus).as("menus that were walked").hasSizeGreaterThan(5);
        walk(Screen.PHONE, true);
        if (FULL) {
            walk(Screen.WIDE, true);
            walk(Screen.PHONE, false);
        }
        assertThat(findings).as("what is wrong with the pages").isEmpty();
    }

    private void walk(Screen screen, boolean english) {
        String walk = screen.name().toLowerCase(Locale.ROOT) + (english ? "-en" : "-zh");
        Set<String> seen = new HashSet<>();
        List<Path> pictures = new ArrayList<>();
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        DemoAccounts.oneOfEachKind(FULL).forEach((kind, account) -> {
            if (english && !FULL && seen.containsAll(pagesOf(account))) {
                return;
            }
            Visitor visitor = visitor(screen, kind + " " + walk).logIn(account, english);
            visitors.put(account, visitor);
            menus.put(account, visitor.menu());
            for (String path : menus.get(account)) {
                boolean first = seen.add(path.equals(DASHBOARD) ? account + path : path);
                if (first || FULL) {
                    Path picture = folder.resolve(walk)
                            .resolve(account + "-" + path.replace('/', '-').replace(".xhtml", "") + ".png");
                    visitor.look(path, first, picture);
                    pictures.add(picture);
                } else {
                    visitor.answers(path);
                }
            }
            visitor.leave();
        });
        refuseTheRest(visitors);
        ContactSheet.write(folder, walk, pictures, screen == Screen.WIDE ? WIDE_THUMB : PHONE_THUMB);
    }

    private List<String> pagesOf(String account) {
        return menus.get(account).stream()
                .filter(path -> !path.equals(DASHBOARD))
                .toList();
    }

    /** Now that all pages are known: what a menu does not offer is asked for as well. */
    private void refuseTheRest(Map<String, Visitor> visitors) {
        Set<String> known =
                menus.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        visitors.forEach((account, visitor) -> {
            known.stream().filter(path -> !menus.get(account).contains(path)).forEach(visitor::isRefused);
            findings.addAll(visitor.findings());
            visitor.close();
        });
    }

    private Visitor visitor(Screen screen, String name) {
        return new Visitor(watchedContext(screen), PORTAL, name);
    }
}
