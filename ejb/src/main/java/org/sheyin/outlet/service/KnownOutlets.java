package org.sheyin.outlet.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.outlet.model.OutletRepository;
import org.sheyin.shared.service.Fresh;

/** Outlets as they were read a moment ago: every case asks for its own. */
@ApplicationScoped
public class KnownOutlets {
    private final OutletRepository outlets;
    private final Fresh<Long, Optional<Outlet>> known;

    protected KnownOutlets() {
        this(null, null);
    }

    @Inject
    public KnownOutlets(OutletRepository outlets, Clock clock) {
        this.outlets = outlets;
        this.known = new Fresh<>(clock);
    }

    public Optional<Outlet> find(long id) {
        return known.get(id, outlets::find);
    }
}
