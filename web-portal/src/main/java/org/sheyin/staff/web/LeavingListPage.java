package org.sheyin.staff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.ListAddress;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;
import org.sheyin.staff.model.LeavingState;
import org.sheyin.staff.service.LateFilings;
import org.sheyin.staff.service.Leavers;
import org.sheyin.staff.service.LeavingExtent;
import org.sheyin.staff.service.LeavingFilter;
import org.sheyin.staff.service.LeavingQueries;
import org.sheyin.staff.service.LeavingRow;

/** 离岗: confirmed by the security administrator, or withdrawn by who filed it; one line at a time, which the address names. */
@Named
@ViewScoped
public class LeavingListPage extends WorkList<LeavingRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final LeavingQueries queries;
    private final Leavers leavers;
    private final ListAddress address;
    private final Texts texts;
    private String view = "";
    private Long bank;
    private Long ask;
    private String reason;
    private transient List<LateFilings> late;

    protected LeavingListPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public LeavingListPage(Viewer user, LeavingQueries queries, Leavers leavers, ListAddress address, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.leavers = leavers;
        this.address = address;
        this.texts = texts;
    }

    @Override
    protected ListPage<LeavingRow> load(ListAsk wanted) {
        return queries.list(user.actor(), new LeavingFilter(getExtent(), bank), wanted);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), new LeavingFilter(getExtent(), bank), bound);
    }

    /** Late filings counted by bank, for those who look after more than one. */
    public List<LateFilings> getLate() {
        if (late == null) {
            boolean asked = getExtent() == LeavingExtent.LATE && user.actor().kind() != OrgKind.BANK;
            late = asked ? queries.late(user.actor()) : List.of();
        }
        return late;
    }

    /** The leaving that is asked about; null when none, or when it is not on the page. */
    public LeavingRow getChosen() {
        return getPage().rows().stream()
                .filter(row -> ask != null && row.id() == ask && mayEnd(row))
                .findFirst()
                .orElse(null);
    }

    public boolean mayEnd(LeavingRow row) {
        return row.state() == LeavingState.FILED && (isConfirming() || user.may(Right.LEAVER_FILE));
    }

    public boolean isConfirming() {
        return user.may(Right.LEAVER_CONFIRM);
    }

    public void confirm() throws IOException {
        leavers.confirm(user.actor(), ask);
        ended("leave.confirmed");
    }

    public void withdraw() throws IOException {
        leavers.withdraw(user.actor(), ask, reason);
        ended("leave.withdrawn");
    }

    private void ended(String key) throws IOException {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("staff", key));
        Faces.redirect(address.here("ask", ""));
    }

    public List<LeavingExtent> getExtents() {
        return List.of(LeavingExtent.values());
    }

    public LeavingExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(LeavingExtent.FILED);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public Long getBank() {
        return bank;
    }

    public void setBank(Long bank) {
        this.bank = bank;
    }

    public Long getAsk() {
        return ask;
    }

    public void setAsk(Long ask) {
        this.ask = ask;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
