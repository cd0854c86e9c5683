package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Without a valid pass there is no duty (Art 30); the day after its last day it is over. */
@ApplicationScoped
public class TrainingGate implements EligibilityGate {
    @Override
    public int rank() {
        return 60;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        var standing = question.standing();
        LocalDate to = standing.trainedTo();
        boolean holds = to != null && !question.day().isAfter(to);
        return standing.isKnown()
                ? Optional.of(new Gate(
                        "training",
                        "30",
                        "",
                        to,
                        Decision.when(holds, Reason.of("STAFF-30-1", "30", to == null ? "—" : to.toString()))))
                : Optional.empty();
    }
}
