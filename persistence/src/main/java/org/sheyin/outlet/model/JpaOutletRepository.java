package org.sheyin.outlet.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Outlets in PostgreSQL. */
@ApplicationScoped
public class JpaOutletRepository implements OutletRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Optional<Outlet> find(long id) {
        return Optional.ofNullable(em.find(Outlet.class, id));
    }
}
