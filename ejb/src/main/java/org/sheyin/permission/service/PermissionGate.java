package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.service.EligibilityGate;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.GateQuestion;

/** The item was opened to the person at the outlet, and not taken away since (Art 21(1), Annex 3). */
@ApplicationScoped
public class PermissionGate implements EligibilityGate {
    private final PermissionRepository requests;

    protected PermissionGate() {
        this(null);
    }

    @Inject
    public PermissionGate(PermissionRepository requests) {
        this.requests = requests;
    }

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        var standing = question.standing();
        if (!standing.isKnown() || question.outletId() == 0 || question.itemCode() == null) {
            return Optional.empty();
        }
        String since = requests.openSince(standing.idIndex(), question.outletId(), question.itemCode())
                .map(at -> LocalDate.ofInstant(at, ServerClock.ZONE).toString())
                .orElse("");
        return Optional.of(new Gate(
                "permission",
                "21(1)",
                since,
                null,
                Decision.when(!since.isEmpty(), Reason.of("PERMISSION-21-30", "21(1)", question.itemCode()))));
    }
}
