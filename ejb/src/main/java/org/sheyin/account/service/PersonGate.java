package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.service.EligibilityGate;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.GateQuestion;

/** The person can prove himself at the login, by his card or a passkey enrolled face to face (Art 25). */
@ApplicationScoped
public class PersonGate implements EligibilityGate {
    @Override
    public int rank() {
        return 95;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        var standing = question.standing();
        return standing.isKnown() && question.outletId() != 0
                ? Optional.of(new Gate(
                        "person", "25", "", null, Decision.when(standing.proven(), Reason.of("STAFF-25-1", "25"))))
                : Optional.empty();
    }
}
