package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseHandover;
import org.sheyin.cases.service.HandoverView;
import org.sheyin.shared.web.Texts;

/** 离岗移交: the tray of the person whom the address names, and who goes on with it. */
@Named
@ViewScoped
public class HandoverPage extends GivenAwayPage<HandoverView> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseHandover handover;
    private final Texts texts;

    protected HandoverPage() {
        this(null, null, null);
    }

    @Inject
    public HandoverPage(CurrentUser user, CaseHandover handover, Texts texts) {
        this.user = user;
        this.handover = handover;
        this.texts = texts;
        setReason(texts == null ? "" : texts.of("cases", "handover.reason.usual"));
    }

    @Override
    protected HandoverView load() {
        return handover.open(user.actor(), getId());
    }

    public String handOver() {
        return give(
                texts,
                () -> texts.of(
                        "cases", "handover.done", handover.handOver(user.actor(), getId(), chosen(), getReason())),
                "/cases/handover");
    }
}
