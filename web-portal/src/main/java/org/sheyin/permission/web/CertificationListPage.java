package org.sheyin.permission.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.permission.service.CertificationExtent;
import org.sheyin.permission.service.CertificationQueries;
import org.sheyin.permission.service.CertificationRow;
import org.sheyin.permission.service.Certifications;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 权限定期核对: what is open to whom is certified or revoked by the bank, and what is undecided is seen (Art 21(3)). */
@Named
@ViewScoped
public class CertificationListPage extends WorkList<CertificationRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final CertificationQueries queries;
    private final Certifications certifications;
    private final PermissionLabels labels;
    private String view = "";
    private List<Long> asked = List.of();
    private String reason;
    private String password;

    protected CertificationListPage() {
        this(null, null, null, null);
    }

    @Inject
    public CertificationListPage(
            Viewer user, CertificationQueries queries, Certifications certifications, PermissionLabels labels) {
        this.user = user;
        this.queries = queries;
        this.certifications = certifications;
        this.labels = labels;
    }

    @Override
    protected ListPage<CertificationRow> load(ListAsk ask) {
        return queries.list(user.actor(), getExtent(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), bound);
    }

    /** Opens the panel for the chosen lines. */
    public void ask() {
        asked = chosen();
    }

    public void certify() {
        certifications.certify(user.actor(), asked, password);
        done("certification.certified");
    }

    public void revoke() {
        certifications.revoke(user.actor(), asked, reason, password);
        done("certification.revoked");
    }

    private void done(String key) {
        reason = null;
        asked = List.of();
        readAgain();
        labels.tell(FacesMessage.SEVERITY_INFO, key);
    }

    /** Whether something can be decided in this view: by the bank all that waits, by the officer what is overdue. */
    public boolean isDeciding() {
        return getExtent() == CertificationExtent.OVERDUE
                || getExtent() == CertificationExtent.WAITING && user.actor().kind() == OrgKind.BANK;
    }

    public String tone(CertificationRow row) {
        return switch (row.state()) {
            case WAITING -> row.isOverdue(getToday()) ? "danger" : "warning";
            case CERTIFIED -> "success";
            case REVOKED -> "info";
            case SETTLED -> "neutral";
        };
    }

    public LocalDate getToday() {
        return LocalDate.now(Format.ZONE);
    }

    public CertificationExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().equalsIgnoreCase(view))
                .findFirst()
                .orElse(CertificationExtent.WAITING);
    }

    public List<CertificationExtent> getExtents() {
        return Arrays.asList(CertificationExtent.values());
    }

    public List<Long> getAsked() {
        return asked;
    }

    /** The person's own, for the re-confirmation; never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view.toLowerCase(Locale.ROOT);
    }
}
