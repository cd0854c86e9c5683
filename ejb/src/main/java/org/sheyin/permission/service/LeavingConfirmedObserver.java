package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.staff.service.LeavingConfirmed;

/** Who left keeps no permission: whoever is taken on again asks for each anew (Art 21(2)). */
@ApplicationScoped
public class LeavingConfirmedObserver {
    private final PermissionRepository requests;
    private final Clock clock;

    protected LeavingConfirmedObserver() {
        this(null, null);
    }

    @Inject
    public LeavingConfirmedObserver(PermissionRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    void end(@Observes LeavingConfirmed news) {
        requests.grants(news.idIndex()).forEach(grant -> grant.end(news.leavingId(), clock.instant()));
    }
}
