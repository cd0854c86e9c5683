package org.sheyin.bench.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The small war with the probe's servlets. It sees the EAR's classes and is never part of the EAR. */
final class ProbeWar {
    static final String NAME = "sheyin-probe.war";
    private static final String PACKAGE = "org/sheyin/bench/probe";

    private ProbeWar() {}

    static void write(Path war, Broker.Kind kind) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(war))) {
            for (Path each : classes()) {
                put(jar, "WEB-INF/classes/" + PACKAGE + "/" + each.getFileName(), Files.readAllBytes(each));
            }
            put(jar, "WEB-INF/jboss-deployment-structure.xml", resource("jboss-deployment-structure.xml"));
            put(jar, "META-INF/jboss-all.xml", resource("jboss-all.xml"));
            if (kind == Broker.Kind.EMBEDDED) {
                put(jar, "WEB-INF/bench-jms.xml", resource("bench-jms.xml"));
            }
        }
    }

    /** Programs run from {@code target/classes}. */
    private static List<Path> classes() throws IOException {
        var code = ProbeWar.class.getProtectionDomain().getCodeSource().getLocation();
        Path place = Path.of(code.getPath());
        return list(place.resolve(PACKAGE));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ProbeWar.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
