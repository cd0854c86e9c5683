package org.sheyin.cases.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.cases.service.CaseHandoff;
import org.sheyin.handoff.messaging.GroupCommit;
import org.sheyin.handoff.model.Emission;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Where the consumers of a node meet: what arrives at the same time is committed together. */
@ApplicationScoped
public class CaseArrivals {
    private final Actor system = Actor.system(SystemPart.HANDOFF);
    private final GroupCommit submitted = new GroupCommit(messages -> service().receive(system, messages));
    private final GroupCommit received = new GroupCommit(messages -> service().deliver(system, messages));
    private final GroupCommit decided = new GroupCommit(messages -> service().inform(system, messages));

    @Inject
    private CaseHandoff handoff;

    private CaseHandoff service() {
        return handoff;
    }

    void submitted(Emission message) {
        submitted.apply(message);
    }

    void received(Emission message) {
        received.apply(message);
    }

    void decided(Emission message) {
        decided.apply(message);
    }
}
