package org.sheyin.core.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.core.model.CoreAnswer;
import org.sheyin.core.model.CoreRegister;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.Worker;

/**
 * Hands decisions to the province, one worker a node. Claimed in one short transaction, posted outside of any, the answer
 * written down in another: a crash in between repeats a call under the same key, which the province knows again. While the
 * province is away a round ends at the first call without answer, and the rest waits.
 */
@ApplicationScoped
public class CorePoster {
    private static final System.Logger LOG = System.getLogger(CorePoster.class.getName());
    private static final int BATCH = 20;

    private final Actor system = Actor.system(SystemPart.HANDOFF);
    private final Worker worker = new Worker(this::drain);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PostingDispatch dispatch;

    @Inject
    private CoreRegister register;

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostingTaken news) {
        wake();
    }

    /** Starts the worker, or tells the one at work to look once more before it ends. */
    public void wake() {
        worker.wake(executor);
    }

    private void drain() {
        List<Long> claimed = dispatch.claim(system, BATCH);
        while (!claimed.isEmpty() && areAnswered(claimed)) {
            claimed = dispatch.claim(system, BATCH);
        }
    }

    private boolean areAnswered(List<Long> claimed) {
        for (int i = 0; i < claimed.size(); i++) {
            CoreAnswer answer = post(claimed.get(i));
            dispatch.answered(system, claimed.get(i), answer);
            if (answer instanceof CoreAnswer.Unanswered) {
                dispatch.release(system, claimed.subList(i + 1, claimed.size()));
                return false;
            }
        }
        return true;
    }

    /** Whatever goes wrong on the way is no answer; its words may hold what is nobody's business, so only its kind is kept. */
    private CoreAnswer post(long id) {
        try {
            return register.post(dispatch.read(system, id));
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "posting {0}: {1}",
                    id,
                    failed.getClass().getName());
            return new CoreAnswer.Unanswered(failed.getClass().getSimpleName());
        }
    }
}
