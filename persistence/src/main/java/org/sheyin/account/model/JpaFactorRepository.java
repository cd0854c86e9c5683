package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Factors in PostgreSQL. */
@ApplicationScoped
public class JpaFactorRepository implements FactorRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(Passkey passkey) {
        em.persist(passkey);
    }

    @Override
    public void add(OneTimeCode code) {
        em.persist(code);
    }

    @Override
    public void add(FaceCheck check) {
        em.persist(check);
    }

    @Override
    public List<Passkey> passkeys(long accountId) {
        return em.createQuery(
                        "select p from Passkey p where p.accountId = :id and p.removedAt is null order by p.id",
                        Passkey.class)
                .setParameter("id", accountId)
                .getResultList();
    }

    @Override
    public Optional<Passkey> lockPasskey(long id) {
        return Optional.ofNullable(em.find(Passkey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Passkey> lockPasskey(String credentialId) {
        return em.createQuery(
                        "select p from Passkey p where p.credentialId = :id and p.removedAt is null", Passkey.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OneTimeCode> lockCode(long accountId) {
        return em.createQuery(
                        "select c from OneTimeCode c where c.accountId = :id and c.removedAt is null",
                        OneTimeCode.class)
                .setParameter("id", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean hasCode(long accountId) {
        return !em.createQuery(
                        "select c.id from OneTimeCode c where c.accountId = :id and c.removedAt is null"
                                + " and c.confirmedAt is not null",
                        Long.class)
                .setParameter("id", accountId)
                .getResultList()
                .isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> holder(long accountId) {
        List<String> found = em.createNativeQuery("select holder_index from account_holder where account_id = ?")
                .setParameter(1, accountId)
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public void forgetHolder(long accountId) {
        em.createNativeQuery("delete from account_holder where account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    @Override
    public boolean isHeldElsewhere(String holderIndex, long accountId) {
        return (Boolean) em.createNativeQuery("select sheyin.is_held_elsewhere(?, ?)")
                .setParameter(1, holderIndex)
                .setParameter(2, accountId)
                .getSingleResult();
    }

    @Override
    public void identify(long accountId, String holderIndex) {
        em.createNativeQuery("insert into account_holder (account_id, holder_index) values (?, ?)")
                .setParameter(1, accountId)
                .setParameter(2, holderIndex)
                .executeUpdate();
    }

    @Override
    public Optional<FaceCheck> lockCheck(long id) {
        return Optional.ofNullable(em.find(FaceCheck.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> biometricModel(String aaguid) {
        List<String> names = em.createNativeQuery("select name from passkey_model where aaguid = cast(? as uuid)")
                .setParameter(1, aaguid)
                .getResultList();
        return names.stream().findFirst();
    }
}
