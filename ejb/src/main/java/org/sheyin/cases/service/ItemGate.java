package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheyin.outlet.service.KnownOutlets;
import org.sheyin.staff.service.EligibilityGate;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.GateQuestion;

/** The item is in the city's list, and one that this bank may do (Art 16, Annex 2). */
@ApplicationScoped
public class ItemGate implements EligibilityGate {
    private final KnownOutlets outlets;
    private final ItemAccess access;

    protected ItemGate() {
        this(null, null);
    }

    @Inject
    public ItemGate(KnownOutlets outlets, ItemAccess access) {
        this.outlets = outlets;
        this.access = access;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        return question.itemCode() == null
                ? Optional.empty()
                : outlets.find(question.outletId())
                        .map(outlet -> new Gate(
                                "item",
                                "16",
                                question.itemCode(),
                                null,
                                access.listed(outlet, question.itemCode(), question.day())));
    }
}
