package org.sheyin.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A WildFly with the EAR as delivered and the probe beside it. */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Layout layout;
    private final Broker.Kind kind;
    private final Map<String, String> environment;
    private final Probe probe;
    private Process process;
    private boolean auditSwitched;

    Server(Layout layout, Broker.Kind kind, Map<String, String> environment) {
        this.layout = layout;
        this.kind = kind;
        this.environment = environment;
        this.probe = new Probe(layout.ports().http());
    }

    /** Forgets what an earlier run left: the broker's journal, logs, deployments. */
    void clear() throws IOException {
        for (String name : new String[] {"data", "log", "tmp"}) {
            Folders.delete(standalone().resolve(name));
        }
    }

    /** Starts and waits until the probe answers. */
    public void start() throws IOException, SQLException {
        deploy();
        ProcessBuilder builder = new ProcessBuilder(
                layout.server(kind).resolve("bin/standalone.sh").toString(),
                "-c",
                "standalone-full.xml",
                "-b",
                "127.0.0.1",
                "-bmanagement",
                "127.0.0.1",
                "-Djboss.socket.binding.port-offset=" + layout.ports().offset(),
                "-Djboss.node.name=bench",
                "-Djboss.tx.node.id=bench",
                "-Dsheyin.data.dir=" + layout.data(),
                "-Dsheyin.demo=false",
                "-Dsheyin.environment=PRODUCTION");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        layout.home().resolve("server-console.log").toFile()));
        process = builder.start();
        awaitProbe();
    }

    /** From the next start on the EAR has an audit that the probe can turn off: one class more in its lib, nothing else. */
    public void switchAudit() {
        auditSwitched = true;
    }

    private void deploy() throws IOException {
        Path deployments = Files.createDirectories(standalone().resolve("deployments"));
        try (var old = Files.newDirectoryStream(
                deployments, "*.{ear,war,deployed,failed,dodeploy,isdeploying,pending,undeployed}*")) {
            for (Path each : old) {
                Files.delete(each);
            }
        }
        Files.copy(
                layout.project().resolve("ear/target/sheyin.ear"),
                deployments.resolve("sheyin.ear"),
                StandardCopyOption.REPLACE_EXISTING);
        if (auditSwitched) {
            AuditSwitch.put(deployments.resolve("sheyin.ear"));
        }
        ProbeWar.write(deployments.resolve(ProbeWar.NAME), kind);
        Files.createFile(deployments.resolve("sheyin.ear.dodeploy"));
        Files.createFile(deployments.resolve(ProbeWar.NAME + ".dodeploy"));
    }

    private void awaitProbe() throws IOException, SQLException {
        Path failed = standalone().resolve("deployments/sheyin.ear.failed");
        Path probeFailed = standalone().resolve("deployments/" + ProbeWar.NAME + ".failed");
        boolean ended = Patience.until(
                PATIENCE,
                () -> probe.answers() || !process.isAlive() || Files.exists(failed) || Files.exists(probeFailed));
        if (!ended || !probe.answers()) {
            throw new IOException(
                    "the server did not start; see " + standalone().resolve("log/server.log"));
        }
    }

    public Probe probe() {
        return probe;
    }

    Stream<ProcessHandle> processes() {
        return process.descendants();
    }

    /** kill -9. */
    public void kill() throws IOException {
        end(true);
    }

    /** The embedded broker's journal, bindings and pages. */
    public void forgetBroker() throws IOException {
        Folders.delete(standalone().resolve("data/sheyin-broker"));
    }

    private void end(boolean forcibly) throws IOException {
        if (process == null) {
            return;
        }
        // The shell first, so that it says nothing of its child's end; the child is WildFly's own process.
        var all = process.descendants().toList();
        for (ProcessHandle each : all) {
            if (forcibly) {
                each.destroyForcibly();
            } else {
                each.destroy();
            }
        }
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server ended", e);
        }
        process = null;
    }

    private Path standalone() {
        return layout.server(kind).resolve("standalone");
    }

    @Override
    public void close() throws IOException {
        end(false);
    }
}
