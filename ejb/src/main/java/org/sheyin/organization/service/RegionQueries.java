package org.sheyin.organization.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Divisions for choosing one step by step, and for reading a stored code. */
@Stateless
public class RegionQueries {
    private static final String ROW =
            "select new org.sheyin.organization.service.RegionRow(r.code, r.level, r.nameZh, r.nameEn) from Region r";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** @param parent code of the division above; empty for the provinces */
    @UseCase(Right.CATALOGUE_READ)
    public List<RegionRow> below(Actor actor, String parent) {
        var query = parent.isEmpty()
                ? em.createQuery(ROW + " where r.level = 'PROVINCE' order by r.code", RegionRow.class)
                : em.createQuery(ROW + " where r.parent = :parent order by r.code", RegionRow.class)
                        .setParameter("parent", parent);
        return query.getResultList();
    }

    /** The division of each code with those above it, the widest first; unknown codes are left out. */
    @UseCase(Right.CATALOGUE_READ)
    public List<RegionRow> withParents(Actor actor, Set<String> codes) {
        Set<String> wanted = new LinkedHashSet<>();
        codes.stream().filter(code -> code.matches("\\d{6}(\\d{3})?")).forEach(code -> {
            wanted.add(code.substring(0, 2) + "0000");
            wanted.add(code.substring(0, 4) + "00");
            wanted.add(code.substring(0, 6));
            wanted.add(code);
        });
        if (wanted.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROW + " where r.code in :codes order by r.code", RegionRow.class)
                .setParameter("codes", new ArrayList<>(wanted))
                .getResultList();
    }
}
