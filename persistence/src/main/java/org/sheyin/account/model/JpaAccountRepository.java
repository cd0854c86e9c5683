package org.sheyin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts in PostgreSQL. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public void add(PasswordReset reset) {
        em.persist(reset);
    }

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public Optional<Account> findByLoginName(String loginName) {
        return em.createQuery("select a from Account a where a.loginName = :name", Account.class)
                .setParameter("name", loginName)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> lock(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Account> lockByLoginName(String loginName) {
        return em.createQuery("select a from Account a where a.loginName = :name", Account.class)
                .setParameter("name", loginName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PasswordReset> lockReset(long id) {
        return Optional.ofNullable(em.find(PasswordReset.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean hasOpenReset(long accountId) {
        return !em.createQuery(
                        "select r.id from PasswordReset r where r.accountId = :id and r.decidedAt is null", Long.class)
                .setParameter("id", accountId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isSecurityOfficer(long accountId) {
        return (Boolean) em.createNativeQuery("select sheyin.is_security_officer(?)")
                .setParameter(1, accountId)
                .getSingleResult();
    }

    @Override
    public void add(LoginEvent event) {
        em.persist(event);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> setupCode() {
        List<String> found = em.createNativeQuery("select code_hash from setup_code where used_at is null")
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public boolean useSetupCode(Instant at) {
        return em.createNativeQuery("update setup_code set used_at = ? where used_at is null")
                        .setParameter(1, Timestamp.from(at))
                        .executeUpdate()
                > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> passwords(long accountId, int most) {
        return em.createNativeQuery("select hash from password_history where account_id = ? order by at desc limit ?")
                .setParameter(1, accountId)
                .setParameter(2, most)
                .getResultList();
    }

    @Override
    public void keepPassword(long accountId, String hash, Instant at) {
        em.createNativeQuery("insert into password_history (account_id, hash, at) values (?, ?, ?)")
                .setParameter(1, accountId)
                .setParameter(2, hash)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    @Override
    public boolean hasAccounts() {
        return !em.createNativeQuery("select 1 from account limit 1")
                .getResultList()
                .isEmpty();
    }

    @Override
    public void keepSetupCode(String hash, Instant at) {
        em.createNativeQuery("insert into setup_code (code_hash, created_at) values (?, ?)")
                .setParameter(1, hash)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }
}
