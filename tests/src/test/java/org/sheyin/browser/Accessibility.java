package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page. */
final class Accessibility {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final List<String> GRAVE = List.of("serious", "critical");

    private Accessibility() {}

    static void check(Page page) {
        assertThat(barriers(page))
                .as("serious and critical barriers on %s", page.url())
                .isEmpty();
    }

    /** The serious and critical ones, each with the places at which it stands. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList();
    }
}
