package org.sheyin.bench.site;

import java.nio.file.Path;

/**
 * Where a run finds and puts things.
 *
 * @param project the project's folder
 * @param home the run's own folder below {@code bench/target}: database, images, keys, broker, logs
 * @param ports where it listens
 */
public record Layout(Path project, Path home, Ports ports) {
    public static Layout ofSystemProperties() {
        return new Layout(
                Path.of(System.getProperty("bench.project")),
                Path.of(System.getProperty("bench.home")),
                new Ports(Integer.getInteger("bench.port-offset", 850)));
    }

    Path server(Broker.Kind kind) {
        return home.resolve("server-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    Path data() {
        return home.resolve("data");
    }
}
