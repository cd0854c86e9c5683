package org.sheyin.staff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The register in PostgreSQL; row-level security narrows every statement. */
@ApplicationScoped
public class JpaStaffRepository implements StaffRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(StaffMember person) {
        em.persist(person);
    }

    @Override
    public void add(Commitment commitment) {
        em.persist(commitment);
    }

    @Override
    public void add(TrainingPass pass) {
        em.persist(pass);
    }

    @Override
    public void add(Leaving leaving) {
        em.persist(leaving);
        em.flush();
    }

    @Override
    public Optional<StaffMember> find(long id) {
        return Optional.ofNullable(em.find(StaffMember.class, id));
    }

    @Override
    public Optional<StaffMember> lock(long id) {
        return Optional.ofNullable(em.find(StaffMember.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<StaffMember> ofAccount(long accountId) {
        return em.createQuery("select s from StaffMember s where s.accountId = :id", StaffMember.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<TrainingPass> lockPass(long id) {
        return Optional.ofNullable(em.find(TrainingPass.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Leaving> lockLeaving(long id) {
        return Optional.ofNullable(em.find(Leaving.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean hasFiledLeaving(long staffId) {
        return !em.createQuery("select l.id from Leaving l where l.staffId = :id and l.state = :filed", Long.class)
                .setParameter("id", staffId)
                .setParameter("filed", LeavingState.FILED)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean worksAnywhere(String idIndex) {
        return (Boolean) em.createNativeQuery("select sheyin.staff_works_anywhere(?)")
                .setParameter(1, idIndex)
                .getSingleResult();
    }

    @Override
    public boolean hasKeeper(Workplace at) {
        return !em.createQuery(
                        "select s.id from StaffMember s join s.posts p where s.leftOn is null and p in :posts"
                                + " and (s.agencyId = :agency or s.bankId = :bank)",
                        Long.class)
                .setParameter("posts", Post.keepers())
                .setParameter("agency", at.agencyId() == null ? 0L : at.agencyId())
                .setParameter("bank", at.bankId() == null ? 0L : at.bankId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public DutyMatrix duties() {
        List<Object[]> rows = em.createNativeQuery(
                        "select first_post, second_post, mode, article, reason from duty_pair order by 1, 2")
                .getResultList();
        return new DutyMatrix(rows.stream()
                .map(row -> new DutyPair(
                        Post.valueOf((String) row[0]),
                        Post.valueOf((String) row[1]),
                        DutyPair.Mode.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4]))
                .toList());
    }

    @Override
    public void flush() {
        em.flush();
    }
}
