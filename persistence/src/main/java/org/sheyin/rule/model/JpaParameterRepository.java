package org.sheyin.rule.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The parameters in the database; to be read within a transaction that has taken its role. */
@ApplicationScoped
public class JpaParameterRepository implements ParameterRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager entities;

    @Override
    public long versionCount() {
        return entities.createQuery("select count(v) from RuleParameterVersion v", Long.class)
                .getSingleResult();
    }

    @Override
    public List<LawSource> sources() {
        return entities.createQuery("select s from LawSource s order by s.code", LawSource.class)
                .getResultList();
    }

    @Override
    public ParameterSet load() {
        return new ParameterSet(
                entities.createQuery("select p from RuleParameter p", RuleParameter.class)
                        .getResultList(),
                entities.createQuery("select v from RuleParameterVersion v", RuleParameterVersion.class)
                        .getResultList());
    }
}
