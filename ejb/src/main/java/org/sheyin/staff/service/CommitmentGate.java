package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** The letter of confidentiality is signed and in force (Art 24). */
@ApplicationScoped
public class CommitmentGate implements EligibilityGate {
    @Override
    public int rank() {
        return 50;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        var standing = question.standing();
        LocalDate to = standing.committedTo();
        boolean holds = to != null && !question.day().isAfter(to);
        return standing.isKnown()
                ? Optional.of(new Gate(
                        "commitment",
                        "24",
                        "",
                        to,
                        Decision.when(holds, Reason.of("STAFF-24-1", "24", to == null ? "—" : to.toString()))))
                : Optional.empty();
    }
}
