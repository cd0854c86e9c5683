package org.sheyin.rule.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parameters that the text leaves open and that nothing reads yet, with what they wait for. The page of the parameters says
 * so: a value that decides nothing must not look as if it did.
 */
public final class ParametersAhead {
    private static final Map<Waits, List<String>> KEYS = Map.of(
            Waits.EXIT,
                    List.of(
                            "rule.exit.ratio",
                            "rule.exit.inclusive",
                            "rule.exit.base",
                            "rule.exit.consecutiveFailures",
                            "rule.exit.signers",
                            "exit.voluntary.notice",
                            "exit.voluntary.decide",
                            "exit.voluntary.duringForced",
                            "closure.citizenNotice.wd"),
            Waits.EVALUATION,
                    List.of(
                            "log.retention.days",
                            "review.perCase",
                            "review.autoDefault",
                            "review.window.days",
                            "complaint.reply.wd",
                            "complaint.callback",
                            "finding.rectify.wd"),
            Waits.PARTNERSHIP,
                    List.of(
                            "acceptance.pass",
                            "acceptance.retest",
                            "acceptance.cooldown",
                            "intent.reply.wd",
                            "agreement.term",
                            "agreement.alerts",
                            "outlet.minHandlers",
                            "outlet.minHandlers.selfService"),
            Waits.MATERIAL,
                    List.of(
                            "transfer.cycle",
                            "transfer.maxHoldDays",
                            "receive.wd",
                            "difference.wd",
                            "batch.openDifferences",
                            "batch.openDifferences.action",
                            "singleSet.city",
                            "singleSet.paperKeep"),
            Waits.DUTY, List.of("drill.perYear", "incident.first", "incident.written", "incident.closing"),
            Waits.FORM_PACKS, List.of("formpack.confirm.wd"),
            Waits.REMINDERS, List.of("case.submit.deadline", "help.solve", "leaver.file"),
            Waits.ONLY_WAY, List.of("calendar.source"));

    private ParametersAhead() {}

    /** What a parameter waits for. */
    public enum Waits {
        EXIT,
        EVALUATION,
        PARTNERSHIP,
        MATERIAL,
        DUTY,
        FORM_PACKS,
        /** Of a term that is shown and not yet reminded of. */
        REMINDERS,
        /** Nothing: there is one lawful value, and the system knows no other way. */
        ONLY_WAY
    }

    /** Empty for a parameter that decides something today. */
    public static Optional<Waits> of(String key) {
        return KEYS.entrySet().stream()
                .filter(group -> group.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
