package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sheyin.core.model.SimulatedRegister;
import org.sheyin.core.model.SimulatedRegister.Behaviour;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** What the simulated province makes of single decisions, so that its list shows what does not get through. */
@ApplicationScoped
class DemoCore {
    /** By number of the story; the province enters all others. */
    private static final Map<Integer, Behaviour> PLANS = Map.of(
            9, Behaviour.REJECTS,
            13, Behaviour.SILENT,
            22, Behaviour.REJECTS,
            26, Behaviour.SILENT,
            43, Behaviour.REJECTS);

    @Inject
    private SimulatedRegister register;

    @Inject
    private ScopeRepository scope;

    /** Before the news of the first decision arrives. */
    void plan(DemoStory story, long caseId) {
        var behaviour = PLANS.get(story.number());
        if (behaviour != null) {
            scope.open(Actor.system(SystemPart.HANDOFF));
            register.plan(caseId + "-1", behaviour);
        }
    }
}
