package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.outlet.service.KnownOutlets;
import org.sheyin.staff.service.EligibilityGate;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.GateQuestion;

/** The outlet is open (Art 15). */
@ApplicationScoped
public class OutletGate implements EligibilityGate {
    private final KnownOutlets outlets;

    protected OutletGate() {
        this(null);
    }

    @Inject
    public OutletGate(KnownOutlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        return outlets.find(question.outletId()).map(OutletGate::answer);
    }

    private static Gate answer(Outlet outlet) {
        return new Gate("outlet", "15", outlet.name(), null, ItemAccess.mustBeOpen(outlet));
    }
}
