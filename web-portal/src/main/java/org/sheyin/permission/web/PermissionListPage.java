package org.sheyin.permission.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionExtent;
import org.sheyin.permission.service.PermissionQueries;
import org.sheyin.permission.service.RequestRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 权限申请: where each request sits and since when; for the bank to begin one, for agency and officer to take it up. */
@Named
@ViewScoped
public class PermissionListPage extends WorkList<RequestRow> {
    private static final long serialVersionUID = 1L;
    private static final Set<PermissionExtent> BANK = EnumSet.of(
            PermissionExtent.UNDER_WAY, PermissionExtent.DRAFTS, PermissionExtent.ANSWERED, PermissionExtent.ALL);
    private static final Set<PermissionExtent> OTHERS = EnumSet.complementOf(EnumSet.of(PermissionExtent.DRAFTS));

    private final Viewer user;
    private final PermissionQueries queries;
    private final PermissionDrafts drafts;
    private String view = "";

    protected PermissionListPage() {
        this(null, null, null);
    }

    @Inject
    public PermissionListPage(Viewer user, PermissionQueries queries, PermissionDrafts drafts) {
        this.user = user;
        this.queries = queries;
        this.drafts = drafts;
    }

    @Override
    protected ListPage<RequestRow> load(ListAsk ask) {
        return queries.list(user.actor(), getExtent(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), bound);
    }

    public String begin(RequestType type) {
        return "/permission/entry?faces-redirect=true&id=" + drafts.begin(user.actor(), type);
    }

    /** What was returned is put right in a request of its own. @param id of the returned one */
    public String again(long id) {
        return "/permission/entry?faces-redirect=true&id=" + drafts.again(user.actor(), id);
    }

    public List<RequestType> getTypes() {
        return List.of(RequestType.values());
    }

    public Set<PermissionExtent> getExtents() {
        return user.actor().may(Right.PERMISSION_FILE) ? BANK : OTHERS;
    }

    public PermissionExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(PermissionExtent.UNDER_WAY);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }
}
