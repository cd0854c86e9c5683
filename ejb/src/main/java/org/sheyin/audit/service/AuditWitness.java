package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.shared.service.DataFolder;

/** Tells committed heads outside the database: to the file of heads and to the log, which syslog may take along. */
@ApplicationScoped
public class AuditWitness {
    private static final System.Logger HEADS = System.getLogger("org.sheyin.audit.heads");

    private final HeadFile file;

    public AuditWitness() {
        this(folder());
    }

    AuditWitness(Path folder) {
        this.file = new HeadFile(folder);
    }

    private static Path folder() {
        String given = System.getProperty("sheyin.audit.heads.dir", "");
        return given.isBlank() ? DataFolder.path("audit-heads") : Path.of(given).toAbsolutePath();
    }

    /** Adds what the file does not hold yet. @param heads committed heads of trees larger than the size given */
    synchronized void tell(LongFunction<List<SealedHead>> heads) {
        // Another node may have told in between: the file says where to go on.
        long told = file.lastSize();
        for (var next = heads.apply(told); !next.isEmpty(); next = heads.apply(told)) {
            file.append(next);
            next.forEach(head ->
                    HEADS.log(System.Logger.Level.INFO, HeadFile.line(head).strip()));
            told = next.get(next.size() - 1).size();
        }
    }

    /** What was told until now. */
    public HeadWitness told() {
        return file.told();
    }
}
