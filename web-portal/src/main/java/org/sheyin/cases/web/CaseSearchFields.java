package org.sheyin.cases.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of the list's address, as the page reads them. */
public abstract class CaseSearchFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String view;
    private String q;
    private String item;
    private boolean mine;
    private String accepted;
    private String due;
    private boolean returned;
    private Long outlet;
    private Long clerk;
    private String region;

    /** What narrows the list besides its view, by name. */
    public Map<String, String> parameters() {
        var given = new LinkedHashMap<String, String>();
        given.put("item", text(item));
        given.put("mine", mine ? "true" : "");
        given.put("accepted", text(accepted));
        given.put("due", text(due));
        given.put("returned", returned ? "true" : "");
        given.put("outlet", outlet == null ? "" : outlet.toString());
        given.put("clerk", clerk == null ? "" : clerk.toString());
        given.put("region", text(region));
        given.values().removeIf(String::isEmpty);
        return given;
    }

    /** What a number of the dashboard brought along and the search form has no field for; the form hands it on. */
    public List<Map.Entry<String, String>> getExtents() {
        var kept = parameters();
        kept.keySet().removeAll(isToday() ? List.of("item", "mine", "accepted") : List.of("item", "mine"));
        return List.copyOf(kept.entrySet());
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** Whether only what was accepted today is asked for. */
    public boolean isToday() {
        return "today".equals(accepted);
    }

    /** Whether a number of the dashboard led here with more than the fields of the search form. */
    public boolean isExtent() {
        return !text(due).isEmpty()
                || returned
                || outlet != null
                || clerk != null
                || !text(region).isEmpty()
                || !text(accepted).isEmpty() && !isToday();
    }

    public CaseListView getChosen() {
        return CaseListView.named(view);
    }

    /** Whether the folded search has something in it. */
    public boolean isNarrowed() {
        return !text(q).isEmpty() || !parameters().isEmpty();
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

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public boolean isReturned() {
        return returned;
    }

    public void setReturned(boolean returned) {
        this.returned = returned;
    }

    public Long getOutlet() {
        return outlet;
    }

    public void setOutlet(Long outlet) {
        this.outlet = outlet;
    }

    public Long getClerk() {
        return clerk;
    }

    public void setClerk(Long clerk) {
        this.clerk = clerk;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
