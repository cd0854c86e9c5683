package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.DormancyRepository;
import org.sheyin.dormancy.model.DormancySelection;
import org.sheyin.dormancy.model.SecurityStays;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** The preview: what a run of a day would look at, found by the statement of the run itself and kept by its rule; nothing is changed. */
@Stateless
public class DormancyQueries {
    private static final String COLUMNS =
            """
            select a.id, a.login_name, a.display_name, coalesce(g.name, o.name,
              (select b.name from bank b where b.id = a.bank_id), ''), a.state, a.last_login_at,
              cast(p.last_used at time zone 'Asia/Shanghai' as date), d.due_on, f.frozen_on, p.city,
              exists (select 1 from dormancy_exemption e where e.account_id = a.id and e.ended_at is null
                and e.until_day >= cast(? as date))""";

    private static final String AMONG = " and a.id = any (cast(string_to_array(?, ',') as bigint[])) order by a.id";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private DormancyTimes times;
    private DormancyRepository sweeps;

    public DormancyQueries() {}

    @Inject
    public DormancyQueries(DormancyTimes times, DormancyRepository sweeps) {
        this.times = times;
        this.sweeps = sweeps;
    }

    /**
     * By id.
     *
     * @param used those who logged in at least once, else those who never did
     */
    @UseCase(Right.DORMANCY_MANAGE)
    public ListPage<PreviewRow> preview(Actor actor, LocalDate date, boolean used, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createNativeQuery(COLUMNS + DormancySelection.FROM + narrowed(used) + asked.byId("a.id", "?"));
        query.setParameter(1, date.toString());
        query.setParameter(times.selection(date).fill(query, 2), asked.beyond());
        var rows = found(query.setMaxResults(asked.size() + 1))
                .map(c -> row(c, date))
                .toList();
        return ListPage.of(withWhomTheRunKeeps(rows, date), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    private List<PreviewRow> withWhomTheRunKeeps(List<PreviewRow> rows, LocalDate date) {
        var live = sweeps.securityAdministrators();
        if (rows.stream().noneMatch(row -> row.step() == SweepStep.FREEZE && live.containsKey(row.id()))) {
            return rows;
        }
        var kept = new SecurityStays(live).kept(frozenNext(live.keySet(), date));
        return rows.stream()
                .map(row -> kept.contains(row.id()) ? row.kept() : row)
                .toList();
    }

    /** Which of these accounts are to be frozen, in the order of the run. */
    private List<Long> frozenNext(Set<Long> accounts, LocalDate date) {
        var query = em.createNativeQuery(COLUMNS + DormancySelection.FROM + AMONG);
        query.setParameter(1, date.toString());
        String ids = String.join(",", accounts.stream().map(String::valueOf).toList());
        query.setParameter(times.selection(date).fill(query, 2), ids);
        return found(query)
                .map(c -> row(c, date))
                .filter(row -> row.step() == SweepStep.FREEZE)
                .map(PreviewRow::id)
                .toList();
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.DORMANCY_MANAGE)
    public int countUpTo(Actor actor, LocalDate date, boolean used, int bound) {
        var query = em.createNativeQuery("select a.id" + DormancySelection.FROM + narrowed(used));
        times.selection(date).fill(query, 1);
        return query.setMaxResults(bound + 1).getResultList().size();
    }

    private static String narrowed(boolean used) {
        return used ? " and a.last_login_at is not null" : " and a.last_login_at is null";
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> found(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private PreviewRow row(Object[] c, LocalDate date) {
        var state = AccountState.valueOf((String) c[4]);
        var lastUsed = day(c[6]);
        var due = times.terms(date, (String) c[9]).due(state, lastUsed, day(c[8]), date);
        boolean exempt = (Boolean) c[10];
        return new PreviewRow(
                ((Number) c[0]).longValue(),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                state,
                instant(c[5]),
                lastUsed,
                due.map(one -> one.dueOn()).orElse(day(c[7])),
                due.map(one -> exempt && one.step().isTaking() ? SweepStep.SPARE : one.step())
                        .orElse(null),
                exempt);
    }

    static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    static Instant instant(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
