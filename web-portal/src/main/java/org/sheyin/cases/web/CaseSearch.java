package org.sheyin.cases.web;

import java.io.Serializable;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.shared.model.Actor;

/** What the list's address asks for: {@code ?view=returned&mine=true&q=…&item=01-01&after=…}. */
public class CaseSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private String view;
    private String q;
    private String item;
    private boolean mine;
    private Long after;

    CaseFilter filter(Actor actor) {
        return narrowed(CaseFilter.of(CaseListView.named(view).states().toArray(CaseState[]::new)), actor);
    }

    CaseFilter anyState(Actor actor) {
        return narrowed(CaseFilter.of(), actor);
    }

    private CaseFilter narrowed(CaseFilter filter, Actor actor) {
        CaseFilter found = filter.with(q == null ? "" : q.strip(), item == null ? "" : item.strip());
        return mine ? found.ofClerk(actor.accountId()) : found;
    }

    public CaseListView getChosen() {
        return CaseListView.named(view);
    }

    /** Whether the folded search has something in it. */
    public boolean isNarrowed() {
        return q != null || item != null || mine;
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

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
