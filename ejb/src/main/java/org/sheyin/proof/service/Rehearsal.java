package org.sheyin.proof.service;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.shared.model.Digest;

/** How the simulators answer: as chosen on the page, found when nothing was chosen; always the same to the same question. */
final class Rehearsal {
    private static final int SERIAL = 12;

    private Rehearsal() {}

    /** @param prefix of the serial @param details told when it is found */
    static CompletionStage<SystemAnswer> of(
            SystemQuestion question, String prefix, Supplier<Map<String, String>> details, SystemAnswer mismatch) {
        var outcome = question.rehearsed() == null ? ProofOutcome.FOUND : question.rehearsed();
        return switch (outcome) {
            case FOUND ->
                CompletableFuture.completedFuture(SystemAnswer.found(serial(question, prefix), details.get()));
            case NOT_FOUND -> CompletableFuture.completedFuture(SystemAnswer.notFound());
            case MISMATCH -> CompletableFuture.completedFuture(mismatch);
            case TIMEOUT -> new CompletableFuture<>(); // never answers
        };
    }

    private static String serial(SystemQuestion question, String prefix) {
        return prefix
                + Digest.sha256(question.key() + question.itemCode())
                        .substring(0, SERIAL)
                        .toUpperCase();
    }

    /** A number that follows from the person, 0 to one less than the bound. */
    static int number(SystemQuestion question, String of, int bound) {
        return Math.floorMod((question.idNumber() + of).hashCode(), bound);
    }
}
