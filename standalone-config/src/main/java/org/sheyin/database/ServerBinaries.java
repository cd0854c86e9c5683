package org.sheyin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder into which PostgreSQL's programs are unpacked. */
record ServerBinaries(Path directory) {
    /** What the unpacking library leaves when it is through. */
    private static final String COMPLETE = ".exists";

    /** Removes what a full disk or a kill left half unpacked; the library would stumble over it for ever. */
    void removeIncomplete() throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        List<Path> incomplete;
        try (Stream<Path> unpacked = Files.list(directory)) {
            incomplete = unpacked.filter(Files::isDirectory)
                    .filter(each -> Files.notExists(each.resolve(COMPLETE)))
                    .toList();
        }
        for (Path each : incomplete) {
            delete(each);
        }
    }

    private static void delete(Path tree) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(tree)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
