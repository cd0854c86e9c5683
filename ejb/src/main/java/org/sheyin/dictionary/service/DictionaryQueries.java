package org.sheyin.dictionary.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The extensible lists as pages show them. */
@Stateless
public class DictionaryQueries {
    private static final String ROWS =
            "select new org.sheyin.dictionary.service.EntryRow(e.id, e.list, e.code, e.nameZh, e.nameEn, e.ordinal,"
                    + " e.enabled, e.validFrom, e.changedBy, e.changedAt, e.reason) from DictionaryEntry e"
                    + " where e.list = :list order by e.ordinal, e.code";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** All entries in their order, the disabled ones too: old cases hold them. */
    @UseCase(Right.DICTIONARY_READ)
    public List<EntryRow> entries(Actor actor, ExtensibleList list) {
        return em.createQuery(ROWS, EntryRow.class).setParameter("list", list).getResultList();
    }
}
