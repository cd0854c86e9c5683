package org.sheyin.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The WildFly of a kind of broker, configured by the project's own scripts and kept between runs. */
final class ServerFolder {
    private ServerFolder() {}

    /** Unpacks and configures it unless it is up to date. */
    static void prepare(Layout layout, Broker.Kind kind) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                layout.project().resolve("standalone-config/prepare-server").toString(),
                layout.server(kind).toString()));
        if (kind == Broker.Kind.OWN) {
            command.addAll(List.of("--env", remoteBroker(layout).toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        layout.home().resolve("prepare-server.log").toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        "the server cannot be prepared; see " + layout.home().resolve("prepare-server.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("interrupted while the server is prepared", e);
        }
    }

    private static Path remoteBroker(Layout layout) throws IOException {
        String embedded = Files.readString(layout.project().resolve("standalone-config/env/embedded.properties"));
        Path file = layout.home().resolve("own.properties");
        return Files.writeString(
                file,
                embedded.replaceFirst("(?m)^messaging[.]broker=.*$", "messaging.broker=remote")
                        + "\nmessaging.host=127.0.0.1\nmessaging.port=61616\nmessaging.user=sheyin\n"
                        + "messaging.connector.params=\n");
    }
}
