package org.sheyin.bench.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Talks to the probe inside the server: prepares drafts, submits them by many threads, sends raw messages. */
public final class Probe {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final AtomicInteger people = new AtomicInteger();

    Probe(int port) {
        this.base = "http://127.0.0.1:" + port + "/sheyin-probe/";
    }

    /** A draft, complete with form and pages, and the token under which it is to be submitted. */
    public record Draft(long caseId, String token) {
        String line() {
            return caseId + " " + token;
        }
    }

    boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + "prepare"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** So many drafts, each of a person that had none on this site. */
    public List<Draft> prepare(int count) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        post(
                "prepare?count=" + count + "&first=" + people.getAndAdd(count),
                "",
                line -> drafts.add(
                        new Draft(Long.parseLong(line), UUID.randomUUID().toString())));
        if (drafts.size() != count) {
            throw new IOException(drafts.size() + " drafts instead of " + count);
        }
        return drafts;
    }

    /**
     * Submits all by so many threads, or at so many a second when {@code rate} is above 0. Each line of the answer
     * ({@code ack caseId version startMillis endMillis} or {@code fail caseId reason}) is told as soon as it comes.
     */
    public void submit(List<Draft> drafts, int threads, int rate, Consumer<String> line) throws IOException {
        var body = new StringBuilder();
        drafts.forEach(draft -> body.append(draft.line()).append('\n'));
        post("submit?threads=" + threads + "&rate=" + rate, body.toString(), line);
    }

    public void send(String queue, String text) throws IOException {
        post("send?queue=" + queue, text, line -> {});
    }

    /** Durable messages a second, sent and received one by one. */
    public double raw(int count, int threads) throws IOException {
        List<String> answer = new ArrayList<>();
        post("raw?count=" + count + "&threads=" + threads, "", answer::add);
        return Double.parseDouble(answer.get(0));
    }

    /** Runs the sweep over accounts. @return its seconds */
    public double sweep() throws IOException {
        List<String> answer = new ArrayList<>();
        post("sweep", "", answer::add);
        return Double.parseDouble(answer.get(0));
    }

    /** The hash of a password as the accounts keep it. */
    public String hash(String password) throws IOException {
        List<String> answer = new ArrayList<>();
        post("hash", password, answer::add);
        return answer.get(0);
    }

    /** What the plain servlet sends from now on. @return its address, which asks for a {@code clerk} */
    public URI plainPage(String page) throws IOException {
        post("page", page, line -> {});
        return URI.create(base + "page");
    }

    /** Whether the services write audit rows from now on; the server has to be started with {@link Server#switchAudit}. */
    public void audit(boolean written) throws IOException {
        post("audit?written=" + written, "", line -> {});
    }

    /** Records verified a second and records hashed a second, over the same bytes. */
    public double[] verification(String suite, int rows) throws IOException {
        List<String> answer = new ArrayList<>();
        post("verify?suite=" + suite + "&rows=" + rows, "", answer::add);
        return answer.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private void post(String path, String body, Consumer<String> line) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LONGEST)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IOException(path + " answered " + response.statusCode() + ": "
                        + response.body().findFirst().orElse(""));
            }
            response.body().forEach(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (java.io.UncheckedIOException cut) {
            throw new IOException("the server went away", cut);
        }
    }
}
