package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Lines in PostgreSQL. */
@ApplicationScoped
public class JpaBankLineRepository implements BankLineRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<AddressRange> of(long bankId) {
        List<String> networks = em.createNativeQuery(
                        "select cast(network as text) from bank_line where bank_id = ? and removed_at is null")
                .setParameter(1, bankId)
                .getResultList();
        return networks.stream()
                .map(AddressRange::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
