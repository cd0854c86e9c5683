package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.service.CatalogueInForce;
import org.sheyin.permission.model.AlarmRepository;
import org.sheyin.permission.model.ForbiddenAlarm;
import org.sheyin.permission.model.ForbiddenAlarm.Finding;
import org.sheyin.permission.model.ForbiddenAlarm.Kind;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/**
 * Looks each night whether anybody at a bank holds what nobody there may hold (Art 21(1)): a role of the agency, a right
 * that does not exist, or 办结 of an item that ends at the agency by now. It raises an alarm once; it takes nothing away.
 */
@Stateless
public class ForbiddenSweep {
    private static final int CHUNK = 500;

    private AlarmRepository alarms;
    private CatalogueInForce catalogue;
    private ScopeRepository scope;
    private MonthIds ids;

    public ForbiddenSweep() {}

    @Inject
    public ForbiddenSweep(AlarmRepository alarms, CatalogueInForce catalogue, ScopeRepository scope, MonthIds ids) {
        this.alarms = alarms;
        this.catalogue = catalogue;
        this.scope = scope;
        this.ids = ids;
    }

    /** Whether this node may run it now; the others of a cluster leave it to it for ten minutes. */
    @UseCase(Right.SWEEP_RUN)
    public boolean mayRun(Actor system, String node) {
        return scope.lease("sweep-forbidden-rights", node, Duration.ofMinutes(10)) > 0;
    }

    /** @return how many alarms were raised; none for what is raised already */
    @UseCase(Right.SWEEP_RUN)
    public int run(Actor system, Instant at) {
        List<Finding> findings = new ArrayList<>(alarms.forbiddenRoles());
        findings.addAll(alarms.forbiddenGrants());
        findings.addAll(beyondTheList(LocalDate.ofInstant(at, ServerClock.ZONE)));
        int raised = 0;
        for (Finding finding : findings) {
            if (!alarms.isRaised(finding)) {
                alarms.add(new ForbiddenAlarm(ids.next("permission_alarm", at), finding, system, at));
                raised++;
            }
        }
        return raised;
    }

    private List<Finding> beyondTheList(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        List<PermissionGrant> chunk = alarms.completing(0, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.stream()
                    .filter(grant -> !endsAtTheBank(grant, today))
                    .forEach(grant -> findings.add(new Finding(
                            Kind.GRANT,
                            grant.id(),
                            grant.itemCode() + " " + grant.right().word(),
                            grant.bankId(),
                            grant.cityCode())));
            chunk = alarms.completing(chunk.get(chunk.size() - 1).id(), CHUNK);
        }
        return findings;
    }

    private boolean endsAtTheBank(PermissionGrant grant, LocalDate today) {
        var version = catalogue.version(grant.itemCode(), today);
        return catalogue
                .cityItem(grant.cityCode(), grant.itemCode(), today)
                .filter(listed -> version.isPresent())
                .map(listed -> listed.authorityOf(version.get()) == Authority.COMPLETE)
                .orElse(false);
    }
}
