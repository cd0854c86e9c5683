package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** He is on the register and has not left (Art 10, 21(2)). */
@ApplicationScoped
public class RegisterGate implements EligibilityGate {
    @Override
    public int rank() {
        return 30;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        var standing = question.standing();
        boolean gone = standing.leftOn() != null && question.day().isAfter(standing.leftOn());
        boolean here = standing.isKnown() && !gone && !question.day().isBefore(standing.hiredOn());
        String since = standing.isKnown() ? standing.hiredOn().toString() : "";
        return Optional.of(new Gate(
                "register", "10", since, standing.leftOn(), Decision.when(here, Reason.of("STAFF-10-6", "10"))));
    }
}
