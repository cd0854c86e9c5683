package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.service.ActorSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** Finds the staff that acts in the stories. */
@ApplicationScoped
class DemoCasting {
    @Inject
    private AccountRepository accounts;

    @Inject
    private ActorSource actors;

    @Inject
    private ScopeRepository scope;

    /** Of a cluster's nodes one tells. */
    boolean leads() {
        scope.open(Actor.system(SystemPart.HANDOFF));
        String node = System.getProperty("jboss.node.name", "local");
        return scope.lease("demonstration", node, Duration.ofMinutes(10)) > 0;
    }

    DemoCast cast() {
        scope.open(Actor.system(SystemPart.LOGIN));
        Map<String, Actor> cast = new HashMap<>();
        for (var person : DemoStaff.all()) {
            accounts.findByLoginName(person.login())
                    .ifPresent(account -> cast.put(person.login(), actors.of(account, "demo")));
        }
        return new DemoCast(cast);
    }
}
