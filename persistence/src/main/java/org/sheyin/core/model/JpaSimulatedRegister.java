package org.sheyin.core.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The simulated province's own table. */
@ApplicationScoped
public class JpaSimulatedRegister implements SimulatedRegister {
    private static final String ENTER =
            """
            update core_simulated set serial = coalesce(serial,
              'YS' || to_char(now() at time zone 'Asia/Shanghai', 'YYYYMMDD') || lpad(cast(nextval('core_serial_seq') as text), 8, '0'))
             where posting_key = ? returning serial""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Behaviour called(String key) {
        var behaviour = em.createNativeQuery(
                        "insert into core_simulated as s (posting_key, behaviour, calls) values (?, 'ACCEPTS', 1)"
                                + " on conflict (posting_key) do update set calls = s.calls + 1 returning behaviour")
                .setParameter(1, key)
                .getSingleResult();
        return Behaviour.valueOf((String) behaviour);
    }

    @Override
    public String enter(String key) {
        return (String) em.createNativeQuery(ENTER).setParameter(1, key).getSingleResult();
    }

    @Override
    public void plan(String key, Behaviour behaviour) {
        em.createNativeQuery("insert into core_simulated (posting_key, behaviour, calls) values (?, ?, 0)"
                        + " on conflict (posting_key) do update set behaviour = excluded.behaviour")
                .setParameter(1, key)
                .setParameter(2, behaviour.name())
                .executeUpdate();
    }
}
