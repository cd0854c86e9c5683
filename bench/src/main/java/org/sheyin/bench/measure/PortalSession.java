package org.sheyin.bench.measure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's share of a session: cookies, the login form with its view state, pages. One request at a time. */
public final class PortalSession {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"([^\"]*)\"");

    private static final Pattern CODE = Pattern.compile("data-code=\"([^\"]+)\"");
    private static final Pattern STEP =
            Pattern.compile("<form id=\"step\"[\\s\\S]*?name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI portal;

    private PortalSession(URI portal) {
        this.portal = portal;
    }

    /** @throws IOException when the portal does not let the account in */
    public static PortalSession open(URI portal, String account, String password) throws IOException {
        var session = new PortalSession(portal);
        var form = VIEW_STATE.matcher(session.page("login.xhtml").body());
        if (!form.find()) {
            throw new IOException("the login page has no view state");
        }
        String fields = Map.of(
                        "login",
                        "login",
                        "account",
                        account,
                        "password",
                        password,
                        "enter",
                        "",
                        "jakarta.faces.ViewState",
                        form.group(1))
                .entrySet()
                .stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = session.send(HttpRequest.newBuilder(portal.resolve("login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        String leadsTo = answer.headers().firstValue("Location").orElse("");
        if (leadsTo.contains("login")) {
            leadsTo = session.confirmByCard(account);
        }
        if (!leadsTo.contains("dashboard")) {
            throw new IOException(account + " is not let in: " + answer.statusCode() + " " + leadsTo);
        }
        return session;
    }

    /** The second step of a bank's handler, by the demonstration's simulated card. @return where it leads */
    private String confirmByCard(String account) throws IOException {
        String page = page("login.xhtml").body();
        var code = CODE.matcher(page);
        var form = STEP.matcher(page);
        if (!code.find() || !form.find()) {
            return "";
        }
        send(form("simulated-card/answer", "id=" + code.group(1) + "&card=" + encoded(account)));
        return send(form(
                        "login.xhtml",
                        "step=step&card-check=card-check&jakarta.faces.ViewState=" + encoded(form.group(1))))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private HttpRequest.Builder form(String path, String fields) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param path below the portal, or a whole address */
    public HttpResponse<String> page(String path) throws IOException {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** What the frame's script asks while somebody works. @return the status */
    public int ping() throws IOException {
        return send(HttpRequest.newBuilder(portal.resolve("session/ping"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    /** What a page's script sends by itself. @return the status */
    public int partial(String path) throws IOException {
        return send(form(path, "jakarta.faces.partial.ajax=true").header("Faces-Request", "partial/ajax"))
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(
                    request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
