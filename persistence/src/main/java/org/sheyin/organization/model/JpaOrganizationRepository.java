package org.sheyin.organization.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Organizations in PostgreSQL. */
@ApplicationScoped
public class JpaOrganizationRepository implements OrganizationRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Optional<Agency> agency(long id) {
        return Optional.ofNullable(em.find(Agency.class, id));
    }

    @Override
    public Optional<Agency> agencyOf(String regionCode) {
        var county = regionCode.length() >= 6 ? regionCode.substring(0, 6) : regionCode;
        return byRegion(county).or(() -> byRegion(county.substring(0, 4) + "00"));
    }

    @Override
    public Optional<Agency> provinceAgency() {
        return byRegion("440000");
    }

    @Override
    public List<Agency> agencies() {
        return em.createQuery("select a from Agency a order by a.regionCode, a.id", Agency.class)
                .getResultList();
    }

    @Override
    public void add(Agency agency) {
        em.persist(agency);
        em.flush();
    }

    private Optional<Agency> byRegion(String code) {
        return em.createQuery("select a from Agency a where a.regionCode = :code", Agency.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Bank> bank(long id) {
        return Optional.ofNullable(em.find(Bank.class, id));
    }

    @Override
    public Optional<Region> region(String code) {
        return Optional.ofNullable(em.find(Region.class, code));
    }

    @Override
    public boolean hasCounties(String cityCode) {
        return !em.createQuery(
                        "select r.code from Region r where r.parent = :city and r.level = 'COUNTY'", String.class)
                .setParameter("city", cityCode)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
