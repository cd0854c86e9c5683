package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.DayCount;
import org.sheyin.shared.service.UseCase;

/** Figures of logins: how many succeeded and failed, and at what hours. Counts only, of no person. */
@Stateless
public class LoginFigureQueries {
    private static final String FROM = " from login_event e where e.id >= ?1 and e.at >= ?2 ";

    private static final String DAYS = "select to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),"
            + " case when e.outcome = 'SUCCESS' then 'SUCCESS' else 'FAILED' end, count(*)" + FROM
            + "and e.outcome in ('SUCCESS', 'WRONG_PASSWORD', 'UNKNOWN_NAME', 'NOT_ALLOWED') group by 1, 2 order by 1, 2";

    private static final String HOURS = "select to_char(e.at at time zone 'Asia/Shanghai', 'ID'),"
            + " to_char(e.at at time zone 'Asia/Shanghai', 'HH24'), count(*)" + FROM
            + "and e.outcome = 'SUCCESS' group by 1, 2 order by 1, 2";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** By day; {@link DayCount#kind} is SUCCESS or FAILED. */
    @UseCase(Right.ACCOUNT_READ)
    public List<DayCount> days(Actor actor, Instant since) {
        return DayCount.read(em.createNativeQuery(DAYS), since);
    }

    /** By weekday, 1 for Monday, and by hour of the day, 00 to 23. */
    @UseCase(Right.ACCOUNT_READ)
    public List<DayCount> hours(Actor actor, Instant since) {
        return DayCount.read(em.createNativeQuery(HOURS), since);
    }
}
