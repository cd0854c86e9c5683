package org.sheyin.core.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.core.model.CoreAnswer;
import org.sheyin.core.model.CoreRecord;
import org.sheyin.core.model.CoreRegister;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Answers in the province's place where no adapter is deployed; pages say so. */
@ApplicationScoped
public class CoreSimulator implements CoreRegister {
    private final SimulatedCore province;

    protected CoreSimulator() {
        this(null);
    }

    @Inject
    public CoreSimulator(SimulatedCore province) {
        this.province = province;
    }

    @Override
    public CoreAnswer post(CoreRecord decision) {
        return province.answer(Actor.system(SystemPart.HANDOFF), decision.key());
    }

    @Override
    public boolean isSimulated() {
        return true;
    }
}
