package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.Format;

/** What the list's address asks for: {@code ?view=returned&mine=true&accepted=today&q=…&item=01-01&after=…}. */
public class CaseSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private String view;
    private String q;
    private String item;
    private boolean mine;
    private String accepted;
    private Long after;

    CaseFilter filter(Actor actor) {
        return narrowed(CaseFilter.of(CaseListView.named(view).states().toArray(CaseState[]::new)), actor);
    }

    CaseFilter anyState(Actor actor) {
        return narrowed(CaseFilter.of(), actor);
    }

    private CaseFilter narrowed(CaseFilter filter, Actor actor) {
        CaseFilter found = filter.with(q == null ? "" : q.strip(), item == null ? "" : item.strip());
        if (isToday()) {
            found = found.acceptedFrom(startOfToday());
        }
        return mine ? found.ofClerk(actor.accountId()) : found;
    }

    /** Midnight in Beijing. */
    public static Instant startOfToday() {
        return LocalDate.now(Format.ZONE).atStartOfDay(Format.ZONE).toInstant();
    }

    /** Whether only what was accepted today is asked for. */
    public boolean isToday() {
        return "today".equals(accepted);
    }

    public CaseListView getChosen() {
        return CaseListView.named(view);
    }

    /** Whether the folded search has something in it. */
    public boolean isNarrowed() {
        return q != null || item != null || mine || isToday();
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = accepted;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
