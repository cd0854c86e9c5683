package org.sheyin.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project as the checks see it: the compiled classes of its modules and their source files. */
final class Project {
    static final List<String> MODULES = List.of("persistence", "ejb", "batch", "web-portal");
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Project() {}

    /** The classes of all modules; read once, never changed. */
    static JavaClasses classes() {
        return Holder.CLASSES;
    }

    /** The module from whose folder the class was read. */
    static String moduleOf(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().getPath();
        return MODULES.stream()
                .filter(module -> place.startsWith(ROOT.resolve(module) + "/"))
                .findFirst()
                .orElseThrow();
    }

    /** The second word after {@code org.sheyin}: model, service, messaging, job, web, rest. */
    static String roleOf(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        return words.length > 3 ? words[3] : "";
    }

    static String conceptOf(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        return words.length > 2 ? words[2] : "";
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.sheyin.");
    }

    /** Text of all files under {@code src/<part>} of all modules whose name ends so, by path. */
    static Map<Path, String> sources(String part, String ending) {
        var found = new TreeMap<Path, String>();
        Stream.concat(MODULES.stream(), Stream.of("standalone-config", "tests"))
                .map(module -> ROOT.resolve(module).resolve("src").resolve(part))
                .filter(Files::isDirectory)
                .forEach(folder -> read(folder, ending, found));
        return found;
    }

    private static void read(Path folder, String ending, Map<Path, String> into) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).collect(Collectors.toList())) {
                into.put(ROOT.relativize(file), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .importPaths(MODULES.stream()
                        .map(module -> ROOT.resolve(module).resolve("target/classes"))
                        .collect(Collectors.toList()));

        private Holder() {}
    }
}
