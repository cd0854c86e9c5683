package org.sheyin.dormancy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.dormancy.service.ChangeRow;
import org.sheyin.dormancy.service.DormancyUndo;
import org.sheyin.dormancy.service.RunView;
import org.sheyin.dormancy.service.SweepEvidences;
import org.sheyin.dormancy.service.SweepQueries;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 一次清查: what a run did account by account; taken back line by line or as a whole, and signed. */
@Named
@ViewScoped
public class SweepRunPage extends WorkList<ChangeRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final SweepQueries queries;
    private final DormancyUndo undo;
    private final SweepEvidences evidences;
    private final Texts texts;
    private long id;
    private boolean opened;
    private List<Long> asked = List.of();
    private String reason;
    private String password;
    private transient RunView run;

    protected SweepRunPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public SweepRunPage(Viewer user, SweepQueries queries, DormancyUndo undo, SweepEvidences evidences, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.undo = undo;
        this.evidences = evidences;
        this.texts = texts;
    }

    /** Refused when there is no such run. */
    public void open() {
        run = queries.run(user.actor(), id);
        opened = true;
    }

    @Override
    protected ListPage<ChangeRow> load(ListAsk ask) {
        return queries.changes(user.actor(), id, ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countChanges(user.actor(), id, bound);
    }

    @Override
    protected String label(long change) {
        return getPage().rows().stream()
                .filter(row -> row.id() == change)
                .map(ChangeRow::loginName)
                .findFirst()
                .orElse(Long.toString(change));
    }

    /** Opens the panel for the chosen lines. */
    public void ask() {
        asked = chosen();
    }

    /** Opens the panel for all that the run took and nobody has given back. */
    public void askAll() {
        asked = undo.standing(user.actor(), id);
    }

    public void undo() {
        var report = each(asked, change -> undo.undo(user.actor(), change, reason));
        if (!report.done().isEmpty()) {
            texts.tell(
                    FacesMessage.SEVERITY_INFO,
                    texts.of("dormancy", "undo.done", report.done().size()));
        }
        asked = List.of();
    }

    public String sign() {
        evidences.sign(user.actor(), id, password).orThrow();
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("dormancy", "sign.done"));
        return "/dormancy/run?faces-redirect=true&id=" + id;
    }

    public RunView getRun() {
        if (run == null) {
            open(); // after the session came back from another node
        }
        return run;
    }

    public List<Long> getAsked() {
        return asked;
    }

    public boolean isOpened() {
        return opened;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return null; // never sent back
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
