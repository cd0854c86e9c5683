package org.sheyin.shared.model;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceProperty;
import jakarta.persistence.Query;
import java.util.List;

/**
 * What stands on the way of each submission, and its entity manager. WildFly looks at each call whether the two properties
 * are set; said here, it does not look for them in those of the unit, which EclipseLink copies for it four times: a
 * seventeenth of a submission. No context here is unsynchronized, so that there is nothing to check.
 */
public abstract class JpaStatements {
    @PersistenceContext(
            unitName = "sheyin",
            properties = {
                @PersistenceProperty(name = "wildfly.jpa.skipmixedsynctypechecking", value = "true"),
                @PersistenceProperty(name = "wildfly.jpa.allowjoinedunsync", value = "false")
            })
    protected EntityManager em;

    @SuppressWarnings("unchecked")
    protected <T> List<T> rows(String sql, Object... arguments) {
        return query(sql, arguments).getResultList();
    }

    /** Without writing first what has changed so far: these rows do not depend on it, and it goes out in one flush. */
    protected Query query(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
