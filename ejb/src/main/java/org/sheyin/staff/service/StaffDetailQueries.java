package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;
import org.sheyin.staff.model.StaffRules;

/** One person of the register, and what the form of the register offers and says while one types. */
@Stateless
public class StaffDetailQueries {
    private static final String LETTERS =
            "select new org.sheyin.staff.service.StaffView$Letter(c.signedOn, c.validTo, c.authorName) from Commitment c"
                    + " where c.staffId = :id order by c.id desc";

    private static final String PASSES =
            "select new org.sheyin.staff.service.StaffView$Pass(t.id, t.course, t.score, t.passedOn, t.validTo,"
                    + " t.authorName, t.revokedAt, t.revokeReason) from TrainingPass t where t.staffId = :id"
                    + " order by t.id desc";

    private static final String PLACES = "select new org.sheyin.staff.service.PlaceRow(o.id, o.name) from Outlet o"
            + " where o.bankId = :bank order by o.code";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private StaffRepository staff;
    private StaffRowQueries queries;
    private StaffEntries entries;
    private StaffAccounts accounts;
    private Clock clock;

    public StaffDetailQueries() {}

    @Inject
    public StaffDetailQueries(
            StaffRepository staff, StaffRowQueries queries, StaffEntries entries, StaffAccounts accounts, Clock clock) {
        this.staff = staff;
        this.queries = queries;
        this.entries = entries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One with his papers; refused when he is not there for this reader. */
    @UseCase(Right.STAFF_READ)
    public StaffView open(Actor actor, long id) {
        StaffMember member = staff.find(id).orElseThrow(StaffRegister::notThere);
        String login = member.accountId() == null
                ? ""
                : accounts.loginName(member.accountId()).orElse("");
        return new StaffView(
                queries.row(id),
                login,
                actor.may(Right.STAFF_EDIT) && entries.isKeptBy(member, actor),
                warnings(member.posts()),
                em.createQuery(LETTERS, StaffView.Letter.class)
                        .setParameter("id", id)
                        .getResultList(),
                em.createQuery(PASSES, StaffView.Pass.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    /** Outlets at which the bank's people work; none at an agency. */
    @UseCase(Right.STAFF_EDIT)
    public List<PlaceRow> places(Actor actor) {
        return actor.kind() == OrgKind.BANK
                ? em.createQuery(PLACES, PlaceRow.class)
                        .setParameter("bank", actor.bankId())
                        .getResultList()
                : List.of();
    }

    /** What stands against these posts together, and what is better apart; asked while the form is filled in. */
    @UseCase(Right.STAFF_EDIT)
    public DutyAdvice advise(Actor actor, Set<Post> posts) {
        var refused = posts.isEmpty()
                ? List.<Reason>of()
                : StaffRules.judgePosts(
                                posts, entries.workplace(actor, null), staff.duties(), entries.inForce(clock.instant()))
                        .reasons();
        return new DutyAdvice(refused, warnings(posts));
    }

    private List<Reason> warnings(Set<Post> posts) {
        return staff.duties().warnings(posts, entries.inForce(clock.instant()));
    }
}
