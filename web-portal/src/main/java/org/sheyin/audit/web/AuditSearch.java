package org.sheyin.audit.web;

import org.sheyin.audit.service.AuditFilter;
import org.sheyin.shared.web.LogSearch;
import org.sheyin.shared.web.StaffSearch;
import org.sheyin.shared.web.TypedStaff;

/** What the operation log's address asks for: days, city, act, result and kind of organization. */
public class AuditSearch extends LogSearch {
    private static final long serialVersionUID = 1L;

    private String act = "";
    private String result = "";
    private String kind = "";
    private String outlet = "";
    private long caseId;

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
        return filter(new TypedStaff(staff.getPerson(), staff.getOrigin()));
    }

    /** For numbers of the dashboard: of everybody. */
    public AuditFilter ofAll() {
        return filter(TypedStaff.ALL);
    }

    AuditFilter filter(TypedStaff staff) {
        return new AuditFilter(
                start(), end(), staff.person(), act, result, kind, getCity(), staff.origin(), caseId, outlet);
    }

    @Override
    public boolean isNarrowed() {
        return super.isNarrowed() || caseId > 0 || !(act + result + kind + outlet).isEmpty();
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

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = text(outlet);
    }

    /** The number that the log shows beside a case, empty for all. */
    public String getCase() {
        return caseId == 0 ? "" : Long.toString(caseId);
    }

    /** @param number what is no number counts as not given */
    public void setCase(String number) {
        caseId = text(number).matches("\\d{1,18}") ? Long.parseLong(text(number)) : 0;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
