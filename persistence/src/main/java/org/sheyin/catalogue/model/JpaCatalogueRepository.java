package org.sheyin.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The catalogue in the database. */
@ApplicationScoped
public class JpaCatalogueRepository implements CatalogueRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager entityManager;

    @Override
    public Optional<SubItemVersion> version(long versionId) {
        return Optional.ofNullable(entityManager.find(SubItemVersion.class, versionId));
    }

    @Override
    public Optional<SubItemVersion> inForce(String code, LocalDate day) {
        return entityManager
                .createQuery(
                        "select v from SubItemVersion v join fetch v.subItem s join fetch s.category"
                                + " join fetch v.catalogue where s.code = :code and v.effectiveFrom <= :day"
                                + " order by v.revision desc",
                        SubItemVersion.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(version -> !version.isWithdrawn() && version.catalogue().inForceOn(day));
    }

    @Override
    public Optional<CityListItem> cityItem(String cityRegionCode, String code, LocalDate day) {
        return entityManager
                .createQuery(
                        "select c from CityListItem c join fetch c.subItem s join fetch s.category"
                                + " where c.cityRegionCode = :city and s.code = :code"
                                + " order by c.effectiveFrom desc",
                        CityListItem.class)
                .setParameter("city", cityRegionCode)
                .setParameter("code", code)
                .getResultStream()
                .filter(item -> item.isOpenOn(day))
                .findFirst();
    }
}
