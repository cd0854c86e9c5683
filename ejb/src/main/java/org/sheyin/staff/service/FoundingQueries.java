package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Where a security administrator has to put the first keeper on the register (首任登记). */
@Stateless
public class FoundingQueries {
    private static final String NOBODY =
            """
             not exists (select 1 from staff_member m join staff_post p on p.staff_id = m.id
               where m.left_on is null and p.post in ('BANK_MANAGER', 'AGENCY_SUPERVISOR')\s""";

    private static final String PLACES = "select 'AGENCY', g.id, g.name from agency g where g.region_code like ? and "
            + NOBODY + " and m.agency_id = g.id) union all select 'BANK', b.id, b.name from bank b where ? and "
            + NOBODY + " and m.bank_id = b.id) order by 1, 2";

    private static final String PROVINCE = "44";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** Agencies of the officer's region, and for the province the banks, that nobody keeps. */
    @UseCase(Right.STAFF_FOUND)
    @SuppressWarnings("unchecked")
    public List<FoundPlace> places(Actor actor) {
        List<Object[]> rows = em.createNativeQuery(PLACES)
                .setParameter(1, actor.regionCode() + "%")
                .setParameter(2, actor.regionCode().equals(PROVINCE))
                .getResultList();
        return rows.stream()
                .map(row -> new FoundPlace(
                        OrgKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }
}
