package org.sheyin.bench.site;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Seconds of processor time that server and database have used. On a machine that others load too, this tells better than
 * a speed what a piece of work costs.
 */
public record Cpu(double server, double database) {
    static Cpu of(Stream<ProcessHandle> server, Stream<ProcessHandle> database) {
        return new Cpu(seconds(server), seconds(database));
    }

    private static double seconds(Stream<ProcessHandle> processes) {
        return processes
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    public Cpu since(Cpu before) {
        return new Cpu(server - before.server, database - before.database);
    }
}
