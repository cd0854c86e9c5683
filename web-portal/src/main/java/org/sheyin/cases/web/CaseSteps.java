package org.sheyin.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
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
        String intake = page("intake", view);
        return Stream.of(
                        offer(view, CaseAction.ACCEPT, button("detail.edit", "pencil", intake, "")),
                        offer(view, CaseAction.ASK_HELP, button("help.ask", "question-circle", page("help", view), "")),
                        offer(
                                view,
                                CaseAction.ANSWER_HELP,
                                button("help.answer", "question-circle", page("help", view), "")),
                        offer(
                                view,
                                CaseAction.END_HELP,
                                button("help.open", "question-circle", page("help", view), "")),
                        offer(view, CaseAction.RESUBMIT, button("detail.correct", "replay", intake, "")),
                        offer(
                                view,
                                CaseAction.COMPLETE_AT_BANK,
                                button("detail.proof", "verified", "/proof/case.xhtml?id=" + view.id(), "")),
                        offer(
                                view,
                                CaseAction.PASS_SAMPLE,
                                button("detail.postCheck", "verified", "/proof/check.xhtml?id=" + view.id(), "")),
                        offer(view, CaseAction.REASSIGN, button("reassign", "users", page("reassign", view), "")),
                        offer(view, CaseAction.REFER, button("refer", "share-alt", page("refer", view), "")),
                        offer(view, CaseAction.REOPEN, button("reopen", "replay", page("reopen", view), "")),
                        offer(view, CaseAction.WITHDRAW, button("withdraw", "undo", page("withdraw", view), "")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String page(String name, CaseView view) {
        return "/cases/" + name + ".xhtml?id=" + view.id();
    }

    private ActionButton button(String key, String icon, String href, String dialog) {
        return new ActionButton(texts.of("cases", key), icon, href, dialog, dialog.isEmpty());
    }

    private Optional<ActionButton> offer(CaseView view, CaseAction action, ActionButton button) {
        boolean legal = view.actions().contains(action) && user.may(action.right());
        return legal ? Optional.of(button) : Optional.empty();
    }
}
