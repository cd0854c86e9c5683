package org.sheyin.catalogue.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sheyin.catalogue.model.SubItemVersion;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Reads the catalogue for pages and services. */
@Stateless
public class CatalogueQueries {
    private static final String OPEN =
            """
            select new org.sheyin.catalogue.service.OpenItem(
              v.id, s.code, g.number, g.nameZh, g.nameEn, v.nameZh, v.nameEn, v.insurance, v.authority,
              c.authorityOverride, v.cardIssuerOnly, v.reviewSteps, v.serviceDays, v.toBeConfirmed)
            from CityListItem c join c.subItem s join s.category g, SubItemVersion v join v.catalogue e
            where v.subItem = s and c.cityRegionCode = :city
              and c.effectiveFrom <= :day and (c.effectiveTo is null or c.effectiveTo > :day)
              and v.withdrawn = false and v.effectiveFrom <= :day
              and v.revision = (select max(w.revision) from SubItemVersion w
                                where w.subItem = s and w.effectiveFrom <= :day)
              and e.state = org.sheyin.catalogue.model.CatalogueState.PUBLISHED
              and e.effectiveFrom <= :day and (e.effectiveTo is null or e.effectiveTo > :day)
            order by s.code""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager entityManager;

    private ItemForms forms;

    public CatalogueQueries() {}

    @Inject
    public CatalogueQueries(ItemForms forms) {
        this.forms = forms;
    }

    /**
     * @param cityRegionCode GB/T 2260 code of the city, six digits
     * @param day business day
     * @return what the city offers on the day, by code; card-issuer items included
     */
    @UseCase(Right.CATALOGUE_READ)
    public List<OpenItem> openItems(Actor actor, String cityRegionCode, LocalDate day) {
        return entityManager
                .createQuery(OPEN, OpenItem.class)
                .setParameter("city", cityRegionCode)
                .setParameter("day", day)
                .getResultList();
    }

    /** One item of {@link #openItems}, empty when it is not open there on the day. */
    @UseCase(Right.CATALOGUE_READ)
    public Optional<OpenItem> openItem(Actor actor, String cityRegionCode, String code, LocalDate day) {
        return openItems(actor, cityRegionCode, day).stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** One version with its form, in force or not: an open case finishes under the version it began with. */
    @UseCase(Right.CATALOGUE_READ)
    public Optional<ItemView> item(Actor actor, long versionId) {
        return forms.item(versionId, () -> Optional.ofNullable(entityManager.find(SubItemVersion.class, versionId))
                .map(this::view));
    }

    private ItemView view(SubItemVersion version) {
        return new ItemView(
                version.id(),
                version.revision(),
                version.code(),
                version.name(),
                version.subItem().category().name(),
                version.insurance(),
                version.authority(),
                version.isCardIssuerOnly(),
                version.reviewSteps(),
                version.serviceDays(),
                version.retentionClass(),
                version.retentionYears().isPresent() ? version.retentionYears().getAsInt() : null,
                version.agencySource(),
                forms.form(version));
    }
}
