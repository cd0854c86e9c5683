package org.sheyin.bench.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An Artemis broker in a process of its own, configured by the project's {@code broker.xml}; steered by its input. */
public final class Broker implements AutoCloseable {
    /** Which broker a server uses. */
    public enum Kind {
        /** Inside WildFly, as {@code ./run} has it. */
        EMBEDDED,
        /** A process of its own ({@code messaging.broker=remote}). */
        OWN
    }

    private final Layout layout;
    private final List<String> options = new ArrayList<>();
    private Process process;
    private BufferedReader answers;
    private Writer commands;

    Broker(Layout layout) {
        this.layout = layout;
    }

    /** Shortens redelivery, so that a malformed message is parked within seconds instead of eight minutes. */
    public void hurry() {
        options.add("-Dsheyin.broker.hurry=true");
    }

    public void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dsheyin.broker.data=" + data(),
                "-Dsheyin.broker.port=" + layout.ports().broker(),
                "-Dsheyin.broker.configuration="
                        + layout.project()
                                .resolve("standalone-config/broker/broker.xml")
                                .toUri()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BrokerProcess.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.appendTo(
                layout.home().resolve("broker.log").toFile()));
        builder.environment().put("SHEYIN_MESSAGING_PASSWORD", Site.SECRET);
        process = builder.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        commands = process.outputWriter(StandardCharsets.UTF_8);
        expect("ready");
    }

    /** Kills the process as a power cut would. */
    public void kill() throws IOException {
        if (process != null) {
            process.destroyForcibly();
            await();
        }
    }

    private void await() throws IOException {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the broker ended", e);
        }
        process = null;
    }

    /** Journal, bindings and everything else that the broker knows. */
    public void forget() throws IOException {
        Folders.delete(data());
    }

    /** Removes all messages of the queue. @return how many there were */
    public int purge(String queue) throws IOException {
        return Integer.parseInt(ask("purge " + queue));
    }

    /** Messages that wait in the queue. */
    private int count(String queue) throws IOException {
        return Integer.parseInt(ask("count " + queue));
    }

    /** Waits until the queue holds so many. @return how many it holds, fewer when they did not come within a minute */
    public int awaitMessages(String queue, int wanted) throws IOException, SQLException {
        Patience.until(Duration.ofMinutes(1), () -> count(queue) >= wanted);
        return count(queue);
    }

    public void pause(String queue) throws IOException {
        ask("pause " + queue);
    }

    public void resume(String queue) throws IOException {
        ask("resume " + queue);
    }

    private String ask(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
        return answer();
    }

    private void expect(String word) throws IOException {
        String answer = answer();
        if (!answer.equals(word)) {
            throw new IOException("the broker answered " + answer);
        }
    }

    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("broker: ")) {
                return line.substring("broker: ".length());
            }
        }
        throw new IOException("the broker ended; see " + layout.home().resolve("broker.log"));
    }

    private Path data() {
        return layout.home().resolve("broker");
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
