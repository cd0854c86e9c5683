package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.IntakeCheck;
import org.sheyin.catalogue.model.FormValues;

/** Filling in a draft or a correction (Art 20(2)). What is typed is kept as it is; the check only tells. */
@Named
@ViewScoped
public class IntakePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseIntake intake;
    private final CaseChecking checking;
    private final CheckJson json;
    private long id;
    private boolean opened;
    private transient CaseView view;
    private transient IntakeCheck check;
    private transient FormValues before;

    protected IntakePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public IntakePage(CurrentUser user, CaseReading reading, CaseIntake intake, CaseChecking checking, CheckJson json) {
        this.user = user;
        this.reading = reading;
        this.intake = intake;
        this.checking = checking;
        this.json = json;
    }

    public void open() {
        view = reading.edit(user.actor(), id);
        check = checking.check(user.actor(), id, view.values());
        before = view.values();
        opened = true;
    }

    /** Keeps what was typed; called by the frame's autosave. */
    public void saveDraft() {
        var typed = typed();
        intake.save(user.actor(), id, before, typed);
        before = typed;
    }

    /** Tells the page what is visible, required and missing now. */
    public void recheck() {
        var typed = typed();
        check = checking.check(user.actor(), id, before, typed);
        PrimeFaces.current().ajax().addCallbackParam("check", getCheckJson());
        // An answer that comes late must not undo what was typed since.
        String asked = Faces.getRequestParameter("asked");
        PrimeFaces.current().ajax().addCallbackParam("asked", asked == null ? "" : asked);
    }

    /** Saves and goes on to the page that shows what will be submitted. */
    public void proceed() throws IOException {
        saveDraft();
        Faces.redirect(Faces.getRequestContextPath() + "/cases/check.xhtml?id=%s", String.valueOf(id));
    }

    private FormValues typed() {
        return FormParameters.read(getView().item().form(), getCheck().values(), Faces.getRequestParameterMap());
    }

    /** False when there is no such case for this person, or it may no longer be changed. */
    public boolean isOpened() {
        return opened;
    }

    public CaseView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    public IntakeCheck getCheck() {
        getView();
        return check;
    }

    public String getCheckJson() {
        return json.write(getCheck());
    }

    /** The checklist as a short text, to notice that it changed. */
    public String getNeeds() {
        return json.needs(getCheck());
    }

    public List<SectionView> getSections() {
        return SectionView.of(getView().item().form(), check.values(), check.visible(), check.required());
    }

    /** What the reviewer wrote on the version that came back. */
    public List<CaseView.Remark> getRemarks() {
        return getView().remarks().stream()
                .filter(remark -> remark.version() == view.summary().version())
                .toList();
    }

    /** Keys of the fields that differ from that version. */
    public Set<String> getChanged() {
        return getView().changes().stream().map(CaseView.Change::fieldKey).collect(Collectors.toSet());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
