package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReassignment;
import org.sheyin.cases.service.Reassign;
import org.sheyin.cases.service.ReassignView;
import org.sheyin.shared.web.Texts;

/** 改派: who has the case, who may take it, and why it changes hands. */
@Named
@ViewScoped
public class ReassignPage extends GivenAwayPage<ReassignView> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReassignment reassignment;
    private final Texts texts;
    private Long from;

    protected ReassignPage() {
        this(null, null, null);
    }

    @Inject
    public ReassignPage(CurrentUser user, CaseReassignment reassignment, Texts texts) {
        this.user = user;
        this.reassignment = reassignment;
        this.texts = texts;
    }

    @Override
    protected ReassignView load() {
        var view = reassignment.open(user.actor(), getId());
        from = view.holderId();
        return view;
    }

    public String reassign() {
        return give(
                texts,
                () -> {
                    long holder = from == null ? 0 : from;
                    reassignment.reassign(user.actor(), new Reassign(getId(), holder, chosen(), getReason()));
                    return texts.of("cases", "reassign.done");
                },
                "/cases/detail");
    }
}
