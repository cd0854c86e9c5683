package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Own choices in PostgreSQL; row-level security keeps them to the actor's account and organization. */
@ApplicationScoped
public class JpaOwnChoices implements OwnChoices {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Map<String, String> settings(long accountId) {
        return rows("select name, value from account_setting where account_id = ?", accountId).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    @Override
    public void set(long accountId, String name, String value) {
        em.createNativeQuery("insert into account_setting (account_id, name, value) values (?, ?, ?)"
                        + " on conflict (account_id, name) do update set value = excluded.value")
                .setParameter(1, accountId)
                .setParameter(2, name)
                .setParameter(3, value)
                .executeUpdate();
    }

    @Override
    public List<SavedFilter> filters(long accountId, String page) {
        return rows(
                        "select id, account_id, page, name, cast(parameters as text), shared from saved_filter"
                                + " where page = ? order by account_id <> ?, name, id limit 40",
                        page,
                        accountId)
                .stream()
                .map(row -> new SavedFilter(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Boolean) row[5]))
                .toList();
    }

    @Override
    public void keep(SavedFilter filter) {
        em.createNativeQuery("insert into saved_filter (id, account_id, organization, page, name, parameters, shared)"
                        + " values (nextval('saved_filter_seq'), ?, sheyin.scope_organization(), ?, ?,"
                        + " cast(? as jsonb), ?) on conflict (account_id, page, name) do update set"
                        + " parameters = excluded.parameters, shared = excluded.shared")
                .setParameter(1, filter.accountId())
                .setParameter(2, filter.page())
                .setParameter(3, filter.name())
                .setParameter(4, filter.parameters())
                .setParameter(5, filter.shared())
                .executeUpdate();
    }

    @Override
    public boolean remove(long accountId, long filterId) {
        return em.createNativeQuery("delete from saved_filter where account_id = ? and id = ?")
                        .setParameter(1, accountId)
                        .setParameter(2, filterId)
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
