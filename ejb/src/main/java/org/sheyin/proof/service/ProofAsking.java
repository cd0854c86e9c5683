package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Asks an outside system for the proof of a case. A late or missing answer loses nothing: it is asked again under the same key. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofAsking {
    private ProofKeeping keeping;
    private OutsideSystems systems;

    public ProofAsking() {}

    @Inject
    public ProofAsking(ProofKeeping keeping, OutsideSystems systems) {
        this.keeping = keeping;
        this.systems = systems;
    }

    @UseCase(Right.CASE_ACCEPT)
    public ProofOutcome ask(Actor actor, AskProof command) {
        ProofCall call = keeping.question(actor, command);
        return keeping.keep(actor, call, systems.ask(call.way(), call.question(), call.limit()));
    }
}
