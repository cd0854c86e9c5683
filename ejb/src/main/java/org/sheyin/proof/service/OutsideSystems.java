package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;

/** Asks the outside system of a way of proof and waits no longer than allowed, whatever the adapter does. */
@ApplicationScoped
public class OutsideSystems {
    private static final System.Logger LOG = System.getLogger(OutsideSystems.class.getName());

    private final CoreQuery core;
    private final CardSystem cards;
    private final BiometricCheck biometrics;

    protected OutsideSystems() {
        this(null, null, null);
    }

    @Inject
    public OutsideSystems(CoreQuery core, CardSystem cards, BiometricCheck biometrics) {
        this.core = core;
        this.cards = cards;
        this.biometrics = biometrics;
    }

    boolean isSimulated(ProofWay way) {
        return switch (way) {
            case BIOMETRIC -> biometrics.isSimulated();
            case CARD_SERIAL -> cards.isSimulated();
            case CORE_ANSWER, CORE_CHANGE -> core.isSimulated();
            case HOME_VISIT -> false;
        };
    }

    /** A system that fails has not answered either: the citizen's way is the same. */
    SystemAnswer ask(ProofWay way, SystemQuestion question, Duration limit) {
        var answer = asked(way, question).toCompletableFuture();
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            LOG.log(System.Logger.Level.WARNING, "no answer to {0} within {1}", question.key(), limit);
        } catch (ExecutionException failed) {
            LOG.log(System.Logger.Level.WARNING, "no answer to " + question.key(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return SystemAnswer.timeout();
    }

    private CompletionStage<SystemAnswer> asked(ProofWay way, SystemQuestion question) {
        return switch (way) {
            case BIOMETRIC -> biometrics.verify(question);
            case CARD_SERIAL -> cards.carryOut(question);
            case CORE_ANSWER -> core.answer(question);
            case CORE_CHANGE -> core.change(question);
            case HOME_VISIT -> throw new IllegalArgumentException("nobody is asked about a visit");
        };
    }
}
