package org.sheyin.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.service.CaseView;
import org.sheyin.shared.web.ActionButton;
import org.sheyin.shared.web.Texts;

/** The steps that are legal for a case now and that the viewer may take, as buttons of its page. */
@Named
@ApplicationScoped
public class CaseSteps {
    private final CurrentUser user;
    private final Texts texts;

    protected CaseSteps() {
        this(null, null);
    }

    @Inject
    public CaseSteps(CurrentUser user, Texts texts) {
        this.user = user;
        this.texts = texts;
    }

    public List<ActionButton> of(CaseView view) {
        String intake = "/cases/intake.xhtml?id=" + view.id();
        return Stream.of(
                        offer(view, CaseAction.ACCEPT, "detail.edit", "pencil", intake, ""),
                        offer(view, CaseAction.RESUBMIT, "detail.correct", "replay", intake, ""),
                        offer(view, CaseAction.WITHDRAW, "detail.withdraw", "undo", "", "withdraw-dialog"))
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionButton> offer(
            CaseView view, CaseAction action, String key, String icon, String href, String dialog) {
        boolean legal = view.actions().contains(action) && user.may(action.right());
        return legal
                ? List.of(new ActionButton(texts.of("cases", key), icon, href, dialog, dialog.isEmpty()))
                : List.of();
    }
}
