package org.sheyin.disclosure.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.disclosure.service.DisclosureExtent;
import org.sheyin.disclosure.service.DisclosureQueries;
import org.sheyin.disclosure.service.DisclosureRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 数据出域例外登记: for the agency those of its city, for a bank its own. */
@Named
@ViewScoped
public class DisclosureListPage extends WorkList<DisclosureRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final DisclosureQueries queries;
    private String view = "";

    protected DisclosureListPage() {
        this(null, null);
    }

    @Inject
    public DisclosureListPage(Viewer user, DisclosureQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    @Override
    protected ListPage<DisclosureRow> load(ListAsk ask) {
        return queries.list(user.actor(), getExtent(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), bound);
    }

    public boolean isMayRegister() {
        return user.may(Right.DISCLOSURE_EDIT);
    }

    public List<DisclosureExtent> getExtents() {
        return List.of(DisclosureExtent.values());
    }

    public DisclosureExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(DisclosureExtent.LIVE);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }
}
