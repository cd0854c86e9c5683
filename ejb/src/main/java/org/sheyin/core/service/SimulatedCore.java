package org.sheyin.core.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.core.model.CoreAnswer;
import org.sheyin.core.model.SimulatedRegister;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The simulated province's side of a call, in a transaction of its own as at another system. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SimulatedCore {
    private SimulatedRegister register;

    public SimulatedCore() {}

    @Inject
    public SimulatedCore(SimulatedRegister register) {
        this.register = register;
    }

    @UseCase(Right.HANDOFF_RUN)
    public CoreAnswer answer(Actor system, String key) {
        return switch (register.called(key)) {
            case ACCEPTS -> new CoreAnswer.Accepted(register.enter(key));
            case REJECTS -> new CoreAnswer.Rejected("省集中系统（模拟）：该参保人存在未办结的同类业务，请核实后重新办理");
            case SILENT -> new CoreAnswer.Unanswered("省集中系统（模拟）：连接超时");
            case LOSES -> {
                register.enter(key);
                yield new CoreAnswer.Unanswered("省集中系统（模拟）：已发出，未收到应答");
            }
        };
    }
}
