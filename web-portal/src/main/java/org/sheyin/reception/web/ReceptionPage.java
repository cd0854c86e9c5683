package org.sheyin.reception.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.reception.service.VisitExtent;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.reception.service.VisitRow;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.WorkList;

/** 导办台: who is in the hall, the longest waiting first. */
@Named
@ViewScoped
public class ReceptionPage extends WorkList<VisitRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final VisitQueries queries;
    private VisitExtent extent = VisitExtent.WAITING;
    private String q = "";

    protected ReceptionPage() {
        this(null, null);
    }

    @Inject
    public ReceptionPage(CurrentUser user, VisitQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    @Override
    protected ListPage<VisitRow> load(ListAsk ask) {
        return queries.list(user.actor(), extent, ticket(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), extent, ticket(), bound);
    }

    /** Asked for by the open page itself, every few seconds. */
    public void refresh() {
        readAgain();
    }

    private int ticket() {
        return q.isEmpty() ? 0 : Integer.parseInt(q);
    }

    /** A visitor's number. */
    public String getQ() {
        return q;
    }

    /** Anything but a number finds all. */
    public void setQ(String typed) {
        String plain = typed == null ? "" : typed.strip();
        q = plain.matches("\\d{1,5}") ? plain : "";
    }

    public VisitExtent[] getViews() {
        return VisitExtent.values();
    }

    public VisitExtent getExtent() {
        return extent;
    }

    public String getView() {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    /** An unknown word is the first view. */
    public void setView(String view) {
        extent = Arrays.stream(VisitExtent.values())
                .filter(one -> one.name().equalsIgnoreCase(view))
                .findFirst()
                .orElse(VisitExtent.WAITING);
    }
}
