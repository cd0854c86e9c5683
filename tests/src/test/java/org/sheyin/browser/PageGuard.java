package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Watches what pages do behind the user's back: requests to other hosts, errors on the console. */
final class PageGuard {
    private static final Set<String> WITHOUT_HOST = Set.of("data", "blob", "about");

    private final String host;
    private final Queue<String> found = new ConcurrentLinkedQueue<>();
    /** The view has ended: said to what a page still asks while it is being left. */
    private static final int CONFLICT = 409;

    private final Set<Integer> answers = ConcurrentHashMap.newKeySet();

    PageGuard(String host) {
        this.host = host;
        answers.add(CONFLICT);
    }

    /** The journey provokes this answer, which the browser writes to its console. */
    void expect(int status) {
        answers.add(status);
    }

    void watch(BrowserContext context) {
        context.onRequest(this::requested);
        context.onConsoleMessage(this::written);
        context.onWebError(error -> found.add("uncaught: " + error.error()));
    }

    private void requested(Request request) {
        URI address = URI.create(request.url());
        if (!WITHOUT_HOST.contains(address.getScheme()) && !host.equals(address.getHost())) {
            found.add("request to another host: " + request.url());
        }
    }

    private void written(ConsoleMessage message) {
        boolean expected = answers.stream().anyMatch(status -> message.text().contains("status of " + status));
        if (message.type().equals("error") && !expected) {
            found.add("console: " + message.text() + " at " + message.location());
        }
    }

    void check() {
        assertThat(found)
                .as("requests to other hosts and errors on the console")
                .isEmpty();
    }
}
