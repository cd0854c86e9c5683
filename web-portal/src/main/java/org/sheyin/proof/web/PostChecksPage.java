package org.sheyin.proof.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.proof.service.PostCheckExtent;
import org.sheyin.proof.service.PostCheckQueries;
import org.sheyin.proof.service.PostCheckRow;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.WorkList;

/** 事后抽查: what was drawn, what was sent back, and what was found. */
@Named
@ViewScoped
public class PostChecksPage extends WorkList<PostCheckRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final PostCheckQueries queries;
    private PostCheckExtent extent = PostCheckExtent.OPEN;
    private String q = "";

    protected PostChecksPage() {
        this(null, null);
    }

    @Inject
    public PostChecksPage(CurrentUser user, PostCheckQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    @Override
    protected ListPage<PostCheckRow> load(ListAsk ask) {
        return queries.list(user.actor(), extent, number(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), extent, number(), bound);
    }

    private String number() {
        return CaseNumber.formatted(q.replace("-", ""));
    }

    /** Beginning of a case number. */
    public String getQ() {
        return q;
    }

    /** Anything but a number finds all. */
    public void setQ(String typed) {
        String plain = typed == null ? "" : typed.strip();
        q = CaseSearch.isNumber(plain) ? plain : "";
    }

    public PostCheckExtent[] getViews() {
        return PostCheckExtent.values();
    }

    public PostCheckExtent getExtent() {
        return extent;
    }

    public String getView() {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    /** An unknown one is that of the open ones. */
    public void setView(String name) {
        extent = Arrays.stream(PostCheckExtent.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(PostCheckExtent.OPEN);
    }
}
