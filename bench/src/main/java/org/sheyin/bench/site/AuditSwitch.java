package org.sheyin.bench.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.sheyin.bench.switched.SwitchedAudit;

/** Puts {@link SwitchedAudit} into the lib of a copy of the EAR. */
final class AuditSwitch {
    private static final String CLASS = "org/sheyin/bench/switched/SwitchedAudit.class";
    private static final String BEANS =
            """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private AuditSwitch() {}

    static void put(Path ear) throws IOException {
        try (var files = FileSystems.newFileSystem(ear)) {
            Files.write(files.getPath("lib", "bench-switch.jar"), jar());
        }
    }

    private static byte[] jar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes);
                var code = AuditSwitch.class.getResourceAsStream("/" + CLASS)) {
            put(jar, CLASS, code.readAllBytes());
            put(jar, "META-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
