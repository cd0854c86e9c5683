package org.sheyin.core.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.core.model.CoreRegister;
import org.sheyin.core.service.CorePostings;
import org.sheyin.core.service.PostingExtent;
import org.sheyin.core.service.PostingQueries;
import org.sheyin.core.service.PostingRow;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 省集中报送: which decisions the province has, which wait, and which it refused. */
@Named
@ViewScoped
public class PostingListPage extends WorkList<PostingRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final PostingQueries queries;
    private final CorePostings postings;
    private final CoreRegister register;
    private final Texts texts;
    private String view = "";
    private String q = "";

    protected PostingListPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public PostingListPage(
            Viewer user, PostingQueries queries, CorePostings postings, CoreRegister register, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.postings = postings;
        this.register = register;
        this.texts = texts;
    }

    @Override
    protected ListPage<PostingRow> load(ListAsk ask) {
        return queries.list(user.actor(), extent(), number(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), extent(), number(), bound);
    }

    /** Tries the chosen ones again, each by itself. */
    public void retry() {
        int again =
                each(chosen(), id -> postings.retry(user.actor(), id)).done().size();
        if (again > 0) {
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("core", "retried", again));
        }
    }

    @Override
    protected String label(long id) {
        return getPage().rows().stream()
                .filter(row -> row.id() == id)
                .map(PostingRow::caseNumber)
                .findFirst()
                .orElseGet(() -> super.label(id));
    }

    public boolean isSimulated() {
        return register.isSimulated();
    }

    public List<PostingExtent> getExtents() {
        return List.of(PostingExtent.values());
    }

    private PostingExtent extent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(PostingExtent.FAILING);
    }

    public PostingExtent getExtent() {
        return extent();
    }

    private String number() {
        return CaseNumber.formatted(q.replace("-", ""));
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    /** Beginning of a case number. */
    public String getQ() {
        return q;
    }

    /** Anything but a number finds all. */
    public void setQ(String typed) {
        String plain = typed == null ? "" : typed.strip();
        q = plain.matches("[0-9-]{0,30}") ? plain : "";
    }
}
