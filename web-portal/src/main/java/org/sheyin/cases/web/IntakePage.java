package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.IntakeCheck;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.web.CheckJson;
import org.sheyin.shared.web.EntryPage;
import org.sheyin.shared.web.EntryVerdict;

/** Filling in a draft or a correction (Art 20(2)). */
@Named
@ViewScoped
public class IntakePage extends EntryPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseIntake intake;
    private final CaseChecking checking;
    private final CaseLabels labels;
    private transient CaseView view;
    private transient IntakeCheck check;
    private transient FormValues before;

    protected IntakePage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public IntakePage(
            CurrentUser user,
            CaseReading reading,
            CaseIntake intake,
            CaseChecking checking,
            CaseLabels labels,
            CheckJson json) {
        super(json);
        this.user = user;
        this.reading = reading;
        this.intake = intake;
        this.checking = checking;
        this.labels = labels;
    }

    @Override
    protected void read() {
        view = reading.edit(user.actor(), getId());
        check = checking.check(user.actor(), getId(), view.values());
        before = view.values();
    }

    @Override
    public void saveDraft() {
        var typed = typed();
        intake.save(user.actor(), getId(), before, typed);
        before = typed;
    }

    @Override
    public void recheck() {
        check = checking.check(user.actor(), getId(), before, typed());
        super.recheck();
    }

    private FormValues typed() {
        return FormParameters.read(getView().item().form(), getCheck().values(), Faces.getRequestParameterMap());
    }

    @Override
    protected EntryVerdict verdict() {
        var now = getCheck();
        var visible = new LinkedHashSet<>(now.visible());
        now.leads().forEach(item -> visible.add("lead-" + item));
        var shape = new EntryVerdict.Shape(
                visible,
                now.required(),
                labels.shown(getView().item().form(), now.values()),
                now.derived(),
                Checklist.needs(now));
        return new EntryVerdict(now.missing(), now.advice(), shape);
    }

    @Override
    protected String next() {
        return "/cases/check.xhtml?id=" + getId();
    }

    public CaseView getView() {
        if (view == null) {
            read(); // after the session came back from another node
        }
        return view;
    }

    public IntakeCheck getCheck() {
        getView();
        return check;
    }

    public List<SectionView> getSections() {
        return SectionView.of(getView().item().form(), check.values(), check.visible(), check.required());
    }
}
