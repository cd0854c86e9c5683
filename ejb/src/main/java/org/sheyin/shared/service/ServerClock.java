package org.sheyin.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the services; its zone is the zone of the measures. */
@ApplicationScoped
public class ServerClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
