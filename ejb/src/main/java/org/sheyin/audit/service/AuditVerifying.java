package org.sheyin.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.sheyin.audit.model.AuditVerification.Kind;
import org.sheyin.shared.model.Actor;

/** Runs one check of the audit at a time on this node, in the background, and tells how far it is. */
@ApplicationScoped
public class AuditVerifying {
    private static final System.Logger LOG = System.getLogger(AuditVerifying.class.getName());

    /** What the check that was asked for last does. */
    public enum Stage {
        NONE,
        RUNNING,
        ENDED,
        /** It could not be carried through; the log tells why. */
        FAILED
    }

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AuditVerifier verifier;

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.NONE);
    private final AtomicLong rows = new AtomicLong();

    /** @return false when one is running already */
    public boolean start(Actor actor, Kind kind) {
        Stage before = stage.get();
        if (before == Stage.RUNNING || !stage.compareAndSet(before, Stage.RUNNING)) {
            return false;
        }
        rows.set(0);
        try {
            executor.execute(() -> run(actor, kind));
        } catch (RejectedExecutionException busy) {
            LOG.log(System.Logger.Level.WARNING, "executor is busy, the audit is not checked");
            stage.set(Stage.FAILED);
        }
        return true;
    }

    private void run(Actor actor, Kind kind) {
        Stage end = Stage.FAILED;
        try {
            var report = verifier.verify(actor, kind, rows::set);
            end = Stage.ENDED;
            report.findings()
                    .forEach(one -> LOG.log(
                            System.Logger.Level.ERROR,
                            "audit: {0} at row {1,number,#} {2}",
                            one.problem(),
                            one.id(),
                            one.detail()));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "the audit could not be checked", failed);
        } finally {
            stage.set(end);
        }
    }

    public Stage stage() {
        return stage.get();
    }

    /** Rows that the running check has read. */
    public long rows() {
        return rows.get();
    }
}
