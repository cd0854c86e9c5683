package org.sheyin.catalogue.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The whole catalogue of the province, whether or not a city offers it. */
@Stateless
public class CatalogueListQueries {
    private static final String IN_FORCE =
            """
            select new org.sheyin.catalogue.service.ItemRow(
              v.id, s.code, g.number, g.nameZh, g.nameEn, v.nameZh, v.nameEn, v.insurance, v.authority,
              v.cardIssuerOnly, v.reviewSteps, v.serviceDays, v.retentionClass, v.retentionYears, v.toBeConfirmed)
            from SubItemVersion v join v.subItem s join s.category g join v.catalogue e
            where v.withdrawn = false and v.effectiveFrom <= :day
              and v.revision = (select max(w.revision) from SubItemVersion w
                                where w.subItem = s and w.effectiveFrom <= :day)
              and e.state = org.sheyin.catalogue.model.CatalogueState.PUBLISHED
              and e.effectiveFrom <= :day and (e.effectiveTo is null or e.effectiveTo > :day)
            order by s.code""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** Every sub-item in force on the day, by code. */
    @UseCase(Right.CATALOGUE_READ)
    public List<ItemRow> inForce(Actor actor, LocalDate day) {
        return em.createQuery(IN_FORCE, ItemRow.class).setParameter("day", day).getResultList();
    }
}
