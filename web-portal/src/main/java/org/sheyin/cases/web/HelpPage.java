package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.service.CaseHelp;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.HelpTerm;
import org.sheyin.cases.service.PageView;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 求助与答复: the clerk asks, the agency answers with form and material before its eyes (Art 20(2), 29). */
@Named
@ViewScoped
public class HelpPage extends OpenedPage {
    private static final long serialVersionUID = 1L;
    private static final Set<CaseAction> TALK =
            EnumSet.of(CaseAction.ASK_HELP, CaseAction.ANSWER_HELP, CaseAction.END_HELP);

    private final CurrentUser user;
    private final CaseReading reading;
    private final CaseHelp help;
    private final Texts texts;
    private String words = "";
    private HelpTerm term;
    private transient CaseView view;

    protected HelpPage() {
        this(null, null, null, null);
    }

    @Inject
    public HelpPage(CurrentUser user, CaseReading reading, CaseHelp help, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.help = help;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reading.look(user.actor(), getId());
        var talk = getTalk();
        boolean asked = !talk.isEmpty() && talk.get(talk.size() - 1).action() == CaseAction.ASK_HELP;
        term = asked ? help.term(user.actor(), talk.get(talk.size() - 1).at()) : null;
    }

    public String ask() {
        take(() -> help.ask(user.actor(), getId(), words));
        return told("help.asked.done", "/cases/help");
    }

    public String answer() {
        take(() -> help.answer(user.actor(), getId(), words));
        return told("help.answered.done", "/cases/help");
    }

    public String takeBack() {
        take(() -> help.takeBack(user.actor(), getId()));
        return told("help.back.done", "/cases/detail");
    }

    /** Refused, the page shows how the case stands now; what was typed stays. */
    private void take(Runnable step) {
        try {
            step.run();
        } catch (RefusedException refused) {
            open();
            throw refused;
        }
    }

    private String told(String key, String page) {
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("cases", key));
        return page + "?faces-redirect=true&id=" + getId();
    }

    public CaseView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    /** Questions and answers, the first first. */
    public List<CaseView.Step> getTalk() {
        return getView().steps().stream()
                .filter(step -> TALK.contains(step.action()))
                .toList();
    }

    public String whoSpoke(CaseView.Step step) {
        String key =
                switch (step.action()) {
                    case ASK_HELP -> "help.asks";
                    case ANSWER_HELP -> "help.answers";
                    default -> "help.takesBack";
                };
        var head = getView().summary();
        boolean bank = step.action() != CaseAction.ANSWER_HELP;
        return texts.of("cases", key, step.actorName(), bank ? head.outletName() : head.agencyName());
    }

    /** Until when the open question is to be answered, null when none is open. */
    public HelpTerm getTerm() {
        return term;
    }

    public boolean may(String action) {
        var wanted = CaseAction.valueOf(action);
        return getView().actions().contains(wanted) && user.may(wanted.right());
    }

    public List<SectionView> getSections() {
        return SectionView.of(getView().item().form(), view.values(), view.visible(), Set.of());
    }

    public List<PageView> pagesOf(String lineKey) {
        return getView().pages().stream()
                .filter(page -> page.lineKey().equals(lineKey) && page.removedVersion() == null)
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
