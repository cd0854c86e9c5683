package org.sheyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./run} says before it builds or starts anything: one clear sentence, and an exit status other than 0. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RunScriptTest {
    private static final String JDK = "echo 'openjdk version \"17.0.1\" 2021-10-19' >&2";

    @TempDir
    Path home;

    private Path tools;

    private record Said(int status, List<String> out, List<String> err) {}

    @BeforeEach
    void aMachineOfItsOwn() throws IOException {
        tools = Files.createDirectory(home.resolve("tools"));
        tool("java", JDK);
        tool("javac", "exit 0");
        tool("mvn", "echo 'a build was begun' >&2; exit 1");
        disk(9_000_000);
    }

    /** A program of this name before all others. */
    private void tool(String name, String body) throws IOException {
        var file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private void disk(long freeKilobytes) throws IOException {
        tool("df", "echo head; echo /dev/x 9999999 1 " + freeKilobytes + " 1% /");
    }

    private Said run(String... options) throws IOException, InterruptedException {
        return run(home.resolve("state"), options);
    }

    private Said run(Path state, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", Path.of("..", "run").toString()));
        command.addAll(List.of(options));
        var out = home.resolve("out").toFile();
        var err = home.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        var environment = builder.environment();
        environment.put("SHEYIN_STATE", state.toString());
        environment.put("PATH", tools + ":/usr/bin:/bin");
        environment.keySet().removeIf(name -> name.equals("JAVA_HOME") || name.startsWith("SHEYIN_DATABASE_"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), lines("out"), lines("err"));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(home.resolve(file), StandardCharsets.UTF_8);
    }

    private static void refusedBy(Said said, String beginning) {
        assertThat(said.status()).isNotZero();
        assertThat(said.err()).singleElement().asString().startsWith(beginning);
    }

    @Test
    void an_unknown_option_is_named_under_the_usage() throws Exception {
        var said = run("--prot-offset", "3");
        assertThat(said.status()).isNotZero();
        assertThat(said.err().get(0)).startsWith("usage: ./run");
        assertThat(said.err()).last().isEqualTo("There is no option --prot-offset.");
    }

    @ParameterizedTest
    @CsvSource({
        "--port-offset,, '--port-offset needs a value.'",
        "--port-offset, ten, '--port-offset needs a number, not '",
        "--port-offset, -1, '--port-offset needs a number, not '",
        "--port-offset, 50000, '--port-offset is at most 40000.'",
        "--database-url,, '--database-url needs a value.'",
        "--database-url, mysql://x, '--database-url begins with jdbc:postgresql:, not with '",
        "--database-url, jdbc:postgresql://localhost/x, 'SHEYIN_DATABASE_OWNER_PASSWORD is not set'"
    })
    void a_wrong_value_is_told(String option, String value, String sentence) throws Exception {
        refusedBy(value == null ? run(option) : run(option, value), sentence);
    }

    @Test
    void fresh_spares_a_database_of_one_s_own() throws Exception {
        refusedBy(
                run("--fresh", "--database-url", "jdbc:postgresql://localhost/x"), "--fresh only empties the embedded");
    }

    @Test
    void an_old_java_is_told_with_its_version() throws Exception {
        tool("java", "echo 'java version \"1.8.0_402\"' >&2");
        refusedBy(run(), "Sheyin needs a JDK 17 or later; this java is version 1");
        tool("java", "echo 'openjdk version \"11.0.22\" 2024-01-16' >&2");
        refusedBy(run(), "Sheyin needs a JDK 17 or later; this java is version 11");
    }

    @Test
    void a_full_disk_is_told_with_what_is_free() throws Exception {
        disk(1_000_000);
        refusedBy(run(), "The disk of " + home.resolve("state") + " is full: 976 MB are free, Sheyin needs 2000 MB.");
    }

    @Test
    void a_state_that_cannot_be_written_is_told() throws Exception {
        var file = Files.writeString(home.resolve("file"), "no folder");
        refusedBy(run(file.resolve("state")), file.resolve("state") + " cannot be written.");
    }

    @Test
    void a_port_that_is_taken_is_told_with_the_way_round() throws Exception {
        try (var other = taken()) {
            int offset = other.getLocalPort() - 8080;
            refusedBy(
                    run("--port-offset", "" + offset),
                    "Port " + other.getLocalPort() + " is taken by another program; ./run --port-offset N moves");
        }
    }

    /** Some port that an offset can reach. */
    private static ServerSocket taken() throws IOException {
        for (int port = 20_000; ; port++) {
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException next) {
                assertThat(port).isLessThan(30_000);
            }
        }
    }

    @Test
    void a_second_start_is_refused_and_stop_ends_the_first() throws Exception {
        var state = home.resolve("state");
        var server = new ProcessBuilder("bash", "-c", "read -r line", state.toString()).start();
        try {
            Files.createDirectories(state.resolve("run"));
            Files.writeString(state.resolve("run/server.pid"), server.pid() + "\n");
            refusedBy(run(), "Sheyin is already running from this folder; ./run --stop stops it.");
            assertThat(server.isAlive()).isTrue();
            var said = run("--stop");
            assertThat(said.status()).isZero();
            assertThat(said.out()).containsExactly("Sheyin has stopped.");
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.destroyForcibly();
        }
    }

    /** A pid file may outlive its process, and the number may belong to somebody else by now. */
    @Test
    void a_left_over_pid_file_stops_nobody() throws Exception {
        var state = home.resolve("state");
        Files.createDirectories(state.resolve("run"));
        long mine = ProcessHandle.current().pid();
        Files.writeString(state.resolve("run/server.pid"), mine + "\n");
        Files.writeString(state.resolve("run/database.pid"), "999999999\n");
        assertThat(run("--stop").status()).isZero();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }
}
