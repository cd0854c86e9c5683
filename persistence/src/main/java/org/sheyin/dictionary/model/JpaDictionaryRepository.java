package org.sheyin.dictionary.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The extensible lists in PostgreSQL. */
@ApplicationScoped
public class JpaDictionaryRepository implements DictionaryRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(DictionaryEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<DictionaryEntry> find(ExtensibleList list, String code) {
        return em.createQuery(
                        "select e from DictionaryEntry e where e.list = :list and e.code = :code",
                        DictionaryEntry.class)
                .setParameter("list", list)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DictionaryEntry> lock(long id) {
        return Optional.ofNullable(em.find(DictionaryEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
