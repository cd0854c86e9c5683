package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseExtent;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.Format;

/**
 * What the list's address asks for: {@code ?view=returned&mine=true&accepted=today&q=…&item=01-01}. A number of a
 * dashboard is counted by the very filter of the address to which it leads; hence {@link #address} and the steps
 * that begin with {@link #of}.
 */
public class CaseSearch extends CaseSearchFields implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Cases of these states in scope. */
    public static CaseSearch of(CaseListView view) {
        var search = new CaseSearch();
        search.setView(view.name().toLowerCase(Locale.ROOT));
        return search;
    }

    public CaseSearch byMe() {
        setMine(true);
        return this;
    }

    /** @param span {@code today}, days back as {@code 90d}, or one day as {@code 2026-11-20} */
    public CaseSearch acceptedIn(String span) {
        setAccepted(span);
        return this;
    }

    public CaseSearch pastDue() {
        setDue("overdue");
        return this;
    }

    public CaseSearch sentBack() {
        setReturned(true);
        return this;
    }

    public CaseSearch atOutlet(long id) {
        setOutlet(id);
        return this;
    }

    public CaseSearch ofClerk(long id) {
        setClerk(id);
        return this;
    }

    /** @param code four digits of a city, or six of a competent agency's region */
    public CaseSearch in(String code) {
        setRegion(code);
        return this;
    }

    /** Whether it may be a case number; what is as long as an identity number is not, and leaves the address (Art 24). */
    public static boolean isNumber(String q) {
        return q.matches("[0-9-]*") && !q.matches("\\d{15}|\\d{18}");
    }

    /** The list's page with this filter, below the context. */
    public String address() {
        var address = new StringBuilder("/cases/list.xhtml?view=").append(getView());
        parameters()
                .forEach((name, value) ->
                        address.append('&').append(name).append('=').append(value));
        return address.toString();
    }

    public CaseFilter filter(Actor actor) {
        return narrowed(CaseFilter.of(CaseListView.named(getView()).states().toArray(CaseState[]::new)), actor);
    }

    private CaseFilter narrowed(CaseFilter filter, Actor actor) {
        CaseFilter found = filter.with(text(getQ()), text(getItem())).within(extent());
        if (from() != null) {
            found = found.acceptedFrom(from());
        }
        if ("overdue".equals(getDue())) {
            found = found.dueBefore(Instant.now());
        }
        if (getClerk() != null) {
            found = found.ofClerk(getClerk());
        }
        return isMine() ? found.ofClerk(actor.accountId()) : found;
    }

    private CaseExtent extent() {
        return new CaseExtent(getOutlet(), text(getRegion()), isReturned(), until(), "");
    }

    /** When the span of acceptance begins, null when none is asked for. */
    private Instant from() {
        String span = text(getAccepted());
        if (span.matches("\\d{1,3}d")) {
            long back = Long.parseLong(span.substring(0, span.length() - 1));
            return midnight(LocalDate.now(Format.ZONE).minusDays(back - 1));
        }
        return isToday() ? midnight(LocalDate.now(Format.ZONE)) : isDay(span) ? midnight(LocalDate.parse(span)) : null;
    }

    private Instant until() {
        String span = text(getAccepted());
        return isDay(span) ? midnight(LocalDate.parse(span).plusDays(1)) : null;
    }

    private static boolean isDay(String span) {
        return span.matches("20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|20\\d\\d-(0[13-9]|1[0-2])-(29|30)"
                + "|20\\d\\d-(0[13578]|1[02])-31");
    }

    /** In Beijing. */
    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Format.ZONE).toInstant();
    }
}
