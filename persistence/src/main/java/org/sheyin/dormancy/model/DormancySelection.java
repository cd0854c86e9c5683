package org.sheyin.dormancy.model;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Which accounts a run of that date looks at: dormant, to be warned of, or frozen long enough. One text in SQL for the
 * job and for the preview, so that both find the same; {@link DormancyTerms#due} then says what is done.
 *
 * @param terms of the province
 * @param cities with a value of their own
 */
public record DormancySelection(LocalDate date, DormancyTerms terms, List<CityMonths> cities) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Days by which ends of months of different length may differ, and one for the time zone. */
    private static final int SLACK = 5;

    /** From whom and on which day; {@code p.city} is six digits or empty, {@code f.frozen_on} null when no sweep froze it. */
    public static final String FROM =
            """
             from account a left join outlet o on o.id = a.outlet_id left join agency g on g.id = a.agency_id
            cross join lateral (select coalesce(a.region_code, o.city_code,
              case when g.level <> 'PROVINCE' then left(g.region_code, 4) || '00' end, '') as city,
              greatest(a.opened_at, a.last_login_at, a.reactivated_at) as last_used) p
            left join lateral (select m.months from unnest(string_to_array(?, ','), cast(string_to_array(?, ',') as int[]))
              as m(city, months) where m.city = p.city) c on true
            cross join lateral (select cast(cast(p.last_used at time zone 'Asia/Shanghai' as date)
              + make_interval(months => coalesce(c.months, ?)) as date) as due_on) d
            left join lateral (select max(case s.step when 'FREEZE' then s.business_date
              else cast(s.undone_at at time zone 'Asia/Shanghai' as date) end) as frozen_on from sweep_change s
              where a.state = 'FROZEN' and s.account_id = a.id and s.at > p.last_used
              and (s.step = 'FREEZE' and s.undone_at is null or s.step = 'CANCEL' and s.undone_at is not null)) f on true
            where (a.state = 'FROZEN' or a.state <> 'CANCELLED' and p.last_used < cast(? as timestamptz))
              and (a.state <> 'FROZEN' and d.due_on <= cast(? as date)
                or a.state = 'FROZEN' and f.frozen_on <= cast(? as date))""";

    /** A city that is stricter than the province. */
    public record CityMonths(String city, int months) {}

    /** Gives {@link #FROM} its values; @return the number of the next parameter */
    public int fill(Query query, int first) {
        int least = cities.stream().mapToInt(CityMonths::months).reduce(terms.months(), Math::min);
        var soon = date.plusDays(terms.longestWarning());
        var cut = soon.minusMonths(least).plusDays(SLACK).atStartOfDay(ZONE).toOffsetDateTime();
        int next = first;
        query.setParameter(
                next++, String.join(",", cities.stream().map(CityMonths::city).toList()));
        query.setParameter(
                next++,
                String.join(",", cities.stream().map(one -> "" + one.months()).toList()));
        query.setParameter(next++, terms.months());
        query.setParameter(next++, cut.toString());
        query.setParameter(next++, soon.toString());
        query.setParameter(next++, date.minusDays(terms.cancelDays()).toString());
        return next;
    }
}
