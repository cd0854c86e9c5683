package org.sheyin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL's own process on these data, known by its pid file; not a child of ours, since pg_ctl detaches it.
 *
 * <p>A launcher that was killed leaves it running, a machine that was switched off leaves the file alone behind; a
 * new PostgreSQL refuses to start while the file names a living process, also one that got the number by chance.
 */
record ServerProcess(Path dataDirectory) {
    private static final int PATIENCE_SECONDS = 30;

    /** Ends a server left over by an earlier launcher and removes its pid file, so that a new one can start. */
    void clear() throws IOException {
        Optional<ProcessHandle> server = running();
        if (server.isPresent()) {
            end(server.get());
        }
        Files.deleteIfExists(pidFile());
    }

    /** The living server, if there is one. */
    Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(ServerProcess::isPostgres);
    }

    private Path pidFile() {
        return dataDirectory.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /** SIGINT is PostgreSQL's fast shutdown: clients are cut off, data is written. SIGTERM would wait for them. */
    private static void end(ProcessHandle server) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the earlier PostgreSQL stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("An earlier PostgreSQL, process " + server.pid() + ", did not stop", e);
        }
    }
}
