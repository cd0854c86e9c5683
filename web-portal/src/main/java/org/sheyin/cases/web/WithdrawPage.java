package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.web.AttachedPage;
import org.sheyin.attachment.web.AttachmentLine;
import org.sheyin.attachment.web.AttachmentPanel;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.PageView;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 撤回申请: the request is printed, signed by the applicant and taken in; then the application ends (Art 20). */
@Named
@ViewScoped
public class WithdrawPage extends OpenedPage implements AttachmentPanel {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseIntake intake;
    private final CaseMaterial material;
    private final Texts texts;
    private String reason = "";
    private transient CaseView view;

    protected WithdrawPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public WithdrawPage(CurrentUser user, CaseReading reading, CaseIntake intake, CaseMaterial material, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.intake = intake;
        this.material = material;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reading.look(user.actor(), getId());
    }

    public String withdraw() {
        intake.withdraw(user.actor(), getId(), reason);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("cases", "withdraw.done"));
        return "/cases/detail?faces-redirect=true&id=" + getId();
    }

    public CaseView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    /** Decided, withdrawn or moved on meanwhile, it can no longer be given up. */
    public boolean isPossible() {
        return getView().actions().contains(CaseAction.WITHDRAW) && user.may(CaseAction.WITHDRAW.right());
    }

    @Override
    public List<AttachmentLine> getLines() {
        int submitted = getView().summary().version();
        var pages = getView().pages().stream()
                .filter(page -> page.lineKey().equals(CasePage.WITHDRAWAL) && page.removedVersion() == null)
                .map(page -> attached(page, submitted))
                .toList();
        var name = texts.of("cases", "withdraw.signed");
        var help = texts.of("cases", "withdraw.signed.help");
        return List.of(new AttachmentLine(
                CasePage.WITHDRAWAL, name, help, true, pages.isEmpty(), true, Set.of("IMAGE"), pages));
    }

    private static AttachedPage attached(PageView page, int submitted) {
        return new AttachedPage(
                page.id(),
                page.sheets(),
                page.look(),
                page.cropped(),
                page.takesCrop(submitted),
                page.fileName(),
                "",
                null);
    }

    @Override
    public void refresh() {
        read();
    }

    @Override
    public void takeOut(long pageId) {
        material.remove(user.actor(), pageId);
    }

    @Override
    public void rotate(long pageId, int degrees) {
        material.turn(user.actor(), pageId, degrees);
    }

    @Override
    public void cut(long pageId, Crop part) {
        material.crop(user.actor(), pageId, part);
    }

    @Override
    public void uncut(long pageId) {
        material.showWhole(user.actor(), pageId);
    }

    @Override
    public void arrange(List<Long> pageIds) {
        material.order(user.actor(), getId(), pageIds);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
