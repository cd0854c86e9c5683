package org.sheyin.calendar.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The announced days in the database; to be read within a transaction that has taken its role. */
@ApplicationScoped
public class JpaWorkDayRepository implements WorkDayRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager entities;

    @Override
    public List<WorkDay> all() {
        return entities.createQuery("select w from WorkDay w order by w.day", WorkDay.class)
                .getResultList();
    }
}
