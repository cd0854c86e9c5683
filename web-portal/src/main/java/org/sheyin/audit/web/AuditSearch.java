package org.sheyin.audit.web;

import org.sheyin.audit.service.AuditFilter;
import org.sheyin.shared.web.LogSearch;
import org.sheyin.shared.web.StaffSearch;

/** What the operation log's address asks for: days, city, act, result and kind of organization. */
public class AuditSearch extends LogSearch {
    private static final long serialVersionUID = 1L;

    private String act = "";
    private String result = "";
    private String kind = "";

    /** What was refused today. */
    public static AuditSearch refusedToday() {
        var search = new AuditSearch();
        search.setResult("REFUSED");
        return search;
    }

    /** @param act beginning of the code of what was done today */
    public static AuditSearch today(String act) {
        var search = new AuditSearch();
        search.setAct(act);
        return search;
    }

    AuditFilter filter(StaffSearch staff) {
        return filter(staff.getPerson(), staff.getOrigin());
    }

    /** For numbers of the dashboard: of everybody. */
    public AuditFilter ofAll() {
        return filter("", "");
    }

    private AuditFilter filter(String person, String origin) {
        return new AuditFilter(start(), end(), person, act, result, kind, getCity(), origin);
    }

    @Override
    public boolean isNarrowed() {
        return super.isNarrowed() || !(act + result + kind).isEmpty();
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = text(act);
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = text(result);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = text(kind);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
