package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sheyin.account.model.AccountState;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.service.EligibilityGate;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.GateQuestion;

/** The person's account may log in (Art 21). */
@ApplicationScoped
public class AccountGate implements EligibilityGate {
    @Override
    public int rank() {
        return 90;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        if (!question.standing().isKnown()) {
            return Optional.empty();
        }
        String state = question.standing().accountState();
        boolean live = state != null && AccountState.valueOf(state).mayLogIn();
        String proof = state == null ? "" : state;
        return Optional.of(
                new Gate("account", "21", proof, null, Decision.when(live, Reason.of("STAFF-21-2", "21(2)"))));
    }
}
