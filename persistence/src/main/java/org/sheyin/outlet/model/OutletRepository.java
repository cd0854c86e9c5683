package org.sheyin.outlet.model;

import java.util.Optional;

/** Outlets. */
public interface OutletRepository {
    Optional<Outlet> find(long id);
}
