package org.sheyin.portal.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One person at a browser without scripts: logs in, follows links, counts lines. */
final class Visit {
    private static final String HOST = "http://localhost:" + port();
    private static final String CONTEXT = "/sheyin";
    private static final Pattern PASSWORD = Pattern.compile("of all: (\\S+)");
    /** Not the line that says that there is none. */
    private static final String LINE = "<tr(?![^>]*empty-message)[ >]";

    private static final int MOST_PAGES = 200;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visit() {}

    private static int port() {
        return 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }

    /** @param login a demonstration account */
    static Visit of(String login) {
        var visit = new Visit();
        String page = visit.get("/login.xhtml");
        String form = first(
                page, "<form id=\"(\\w+)\" name=\"\\w+\" method=\"post\"[^>]*>(?=(?:(?!</form>)[\\s\\S])*\"account\")");
        String state = first(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
        visit.post(
                "/login.xhtml",
                form + "=" + form + "&account=" + login + "&password=" + encoded(password()) + "&enter=enter"
                        + "&jakarta.faces.ViewState=" + encoded(state));
        visit.confirmByCard(login);
        return visit;
    }

    /** The second step of a bank's handler (Art 25), by the simulated card. */
    private void confirmByCard(String login) {
        String page = get("/login.xhtml");
        var code = all(page, "data-code=\"([^\"]+)\"").findFirst();
        if (code.isPresent()) {
            post("/simulated-card/answer", "id=" + code.get().group(1) + "&card=" + login);
            String state =
                    first(page, "<form id=\"step\"[\\s\\S]*?name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
            post("/login.xhtml", "step=step&card-check=card-check&jakarta.faces.ViewState=" + encoded(state));
        }
    }

    /** Nobody: no session, no account. */
    static Visit stranger() {
        return new Visit();
    }

    private static String password() {
        try {
            var file = Path.of(System.getProperty("sheyin.data.dir"), "demo-accounts.txt");
            return first(Files.readString(file), PASSWORD.pattern());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param path below the context */
    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(HOST + CONTEXT + path))).body();
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, "same-origin");
    }

    /** As a page of another site would send it. */
    HttpResponse<String> foreignPost(String path, String body) {
        return post(path, body, "cross-site");
    }

    private HttpResponse<String> post(String path, String body, String site) {
        return send(HttpRequest.newBuilder(URI.create(HOST + CONTEXT + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Lines of the list, on this page and all that follow; after a # only those of that section. */
    long lines(String path) {
        long lines = 0;
        String next = inLongPages(path);
        for (int page = 0; next != null; page++) {
            if (page == MOST_PAGES) {
                throw new AssertionError(path + " has no end");
            }
            String html = section(get(next.replaceAll("#.*", "")), path);
            lines += linesIn(html);
            next = all(html, "<a [^>]*rel=\"next\"[^>]*>")
                    .map(link -> first(link.group(), "href=\"/sheyin([^\"]+)\"").replace("&amp;", "&"))
                    .findFirst()
                    .orElse(null);
        }
        return lines;
    }

    private static String inLongPages(String path) {
        String plain = path.replaceAll("#.*", "");
        return plain + (plain.contains("?") ? "&" : "?") + "size=100";
    }

    /** Lines of the list's first page. */
    long firstLines(String path) {
        return linesIn(get(path));
    }

    private static long linesIn(String html) {
        return all(html, "<tbody[^>]*>([\\s\\S]*?)</tbody>")
                .mapToLong(body -> all(body.group(1), LINE).count())
                .sum();
    }

    /** Empty when the page has no such section, as for those whom it does not concern. */
    private static String section(String html, String path) {
        int mark = path.indexOf('#');
        return mark < 0
                ? html
                : all(html, "<section id=\"" + path.substring(mark + 1) + "\"[\\s\\S]*?</section>")
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse("");
    }

    static Stream<MatchResult> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    static String first(String text, String pattern) {
        return all(text, pattern)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern + " in " + text));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
