package org.sheyin.permission.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.service.DraftView;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionImport;
import org.sheyin.shared.web.CheckJson;
import org.sheyin.shared.web.EntryPage;
import org.sheyin.shared.web.EntryVerdict;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** The rows of a draft (Annex 3); one empty row is always there to be filled in. */
@Named
@ViewScoped
public class PermissionEntryPage extends EntryPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final PermissionDrafts drafts;
    private final PermissionImport imports;
    private final PermissionPickers pickers;
    private final Texts texts;
    private int version;
    private transient DraftView view;
    private transient List<AppliedRow> now;

    protected PermissionEntryPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PermissionEntryPage(
            Viewer user,
            PermissionDrafts drafts,
            PermissionImport imports,
            PermissionPickers pickers,
            Texts texts,
            CheckJson json) {
        super(json);
        this.user = user;
        this.drafts = drafts;
        this.imports = imports;
        this.pickers = pickers;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = drafts.edit(user.actor(), getId());
        version = view.version();
        now = view.rows();
    }

    @Override
    public void saveDraft() {
        save(typed());
    }

    private void save(List<AppliedRow> rows) {
        version = drafts.save(user.actor(), getId(), version, rows);
    }

    @Override
    public void recheck() {
        now = typed();
        super.recheck();
    }

    /** Keeps what is typed; the page comes again with one more row. */
    public String addRow() {
        saveDraft();
        return again();
    }

    /** @param place of the row, from 0 */
    public String remove(int place) {
        var rows = new ArrayList<>(typed());
        rows.remove(place);
        save(rows);
        return again();
    }

    /** Rows from a spreadsheet come after those that are typed; each line that is not taken is told. */
    public String paste() {
        var rows = new ArrayList<>(typed());
        var pasted = imports.paste(user.actor(), getId(), Faces.getRequestParameter("pasted"));
        rows.addAll(pasted.taken());
        save(rows);
        texts.tell(
                FacesMessage.SEVERITY_INFO,
                texts.of("permission", "pasted", pasted.taken().size()));
        pasted.refused().forEach(reason -> texts.tell(FacesMessage.SEVERITY_WARN, texts.reason(reason)));
        return again();
    }

    public String discard() {
        drafts.discard(user.actor(), getId());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("permission", "discarded"));
        return "/permission/list?faces-redirect=true";
    }

    private String again() {
        return "/permission/entry?faces-redirect=true&id=" + getId();
    }

    private List<AppliedRow> typed() {
        return TypedRows.read(Faces.getRequest().getParameterMap(), pickers.getPlaces());
    }

    @Override
    protected EntryVerdict verdict() {
        getView();
        return EntryVerdict.of(drafts.missing(user.actor(), view.type(), now), List.of());
    }

    @Override
    protected String next() {
        return "/permission/check.xhtml?id=" + getId();
    }

    public DraftView getView() {
        if (view == null) {
            view = drafts.edit(user.actor(), getId()); // in a later request: the version stays that of the typing
            now = now == null ? view.rows() : now;
        }
        return view;
    }

    public List<AppliedRow> getRows() {
        var rows = new ArrayList<>(getView().rows());
        rows.add(AppliedRow.empty());
        return rows;
    }
}
