package org.sheyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module keeps its {@code target/} unless something lies in it whose source is gone. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StaleClassesTest {
    @TempDir
    Path project;

    private void file(String path) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private void dropStale() throws IOException, InterruptedException {
        var script = Path.of("processes.sh").toAbsolutePath();
        var process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", "here=$1; . $2; drop_stale", "-")
                .redirectErrorStream(true);
        process.command().addAll(java.util.List.of(project.toString(), script.toString()));
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes());
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
    }

    private void modules() throws IOException {
        for (String module : new String[] {"standalone-config", "persistence", "ejb", "batch", "web-portal", "ear"}) {
            file(module + "/pom.xml");
        }
        file("standalone-config/database/10-roles.sql");
        file("standalone-config/target/classes/org/sheyin/database/sql/10-roles.sql");
        file("persistence/src/main/java/a/Kept.java");
        file("persistence/src/main/resources/db/V1__a.sql");
        file("persistence/target/classes/a/Kept.class");
        file("persistence/target/classes/a/Kept$Inner.class");
        file("persistence/target/classes/db/V1__a.sql");
        file("persistence/src/test/java/a/KeptTest.java");
        file("persistence/target/test-classes/a/KeptTest.class");
        file("web-portal/src/main/webapp/list.xhtml");
        file("web-portal/target/sheyin-web-portal/list.xhtml");
        file("web-portal/target/sheyin-web-portal/WEB-INF/lib/x.jar");
        file("web-portal/target/sheyin-web-portal/WEB-INF/classes/b/Page.class");
        file("web-portal/target/sheyin-web-portal/META-INF/MANIFEST.MF");
    }

    @Test
    void what_has_its_source_stays() throws Exception {
        modules();
        dropStale();
        assertThat(project.resolve("standalone-config/target")).exists();
        assertThat(project.resolve("persistence/target/classes/a/Kept.class")).exists();
        assertThat(project.resolve("web-portal/target")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persistence/target/classes/a/Moved.class",
                "persistence/target/classes/db/V2__renumbered.sql",
                "persistence/target/test-classes/a/MovedTest.class",
                "standalone-config/target/classes/org/sheyin/database/sql/99-old.sql",
                "web-portal/target/sheyin-web-portal/old.xhtml"
            })
    void a_module_with_the_leavings_of_a_deleted_source_begins_anew(String left) throws Exception {
        modules();
        file(left);
        dropStale();
        assertThat(project.resolve(left)).doesNotExist();
        var module = left.substring(0, left.indexOf('/'));
        assertThat(project.resolve(module + "/target")).doesNotExist();
        assertThat(project.resolve(module.equals("persistence") ? "web-portal/target" : "persistence/target"))
                .exists();
    }
}
