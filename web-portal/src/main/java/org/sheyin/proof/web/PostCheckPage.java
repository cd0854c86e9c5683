package org.sheyin.proof.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.proof.service.CheckResult;
import org.sheyin.proof.service.PostChecks;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.proof.service.ProofView;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** One case that was closed at the bank, with its proof: found in order, sent back with a task, or chosen to be checked. */
@Named
@ViewScoped
public class PostCheckPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final ProofReading reading;
    private final PostChecks checks;
    private final Texts texts;
    private String remark = "";
    private String task = "";
    private transient ProofView view;

    protected PostCheckPage() {
        this(null, null, null, null);
    }

    @Inject
    public PostCheckPage(CurrentUser user, ProofReading reading, PostChecks checks, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.checks = checks;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reading.look(user.actor(), getId());
    }

    public String findInOrder() {
        checks.findInOrder(user.actor(), CheckResult.of(getId(), remark));
        return done("check.inOrder.done");
    }

    public String object() {
        checks.object(user.actor(), new CheckResult(getId(), remark, task));
        return done("check.object.done");
    }

    public String choose() {
        checks.choose(user.actor(), CheckResult.of(getId(), remark));
        return done("check.choose.done");
    }

    private String done(String key) {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("proof", key));
        return "/proof/checks?faces-redirect=true";
    }

    public ProofView getView() {
        if (view == null) {
            read(); // after the session came back from another node
        }
        return view;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
