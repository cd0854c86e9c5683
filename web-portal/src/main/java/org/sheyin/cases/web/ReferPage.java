package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseReferralDesk;
import org.sheyin.cases.service.Refer;
import org.sheyin.cases.service.ReferView;
import org.sheyin.shared.web.Texts;

/** 移送: where a case goes, and why. */
@Named
@ViewScoped
public class ReferPage extends GivenAwayPage<ReferView> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final CaseReferralDesk desk;
    private final Texts texts;
    private int version;

    protected ReferPage() {
        this(null, null, null);
    }

    @Inject
    public ReferPage(CurrentUser user, CaseReferralDesk desk, Texts texts) {
        this.user = user;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    protected ReferView load() {
        var view = desk.open(user.actor(), getId());
        version = view.version();
        return view;
    }

    public String refer() {
        return give(
                texts,
                () -> {
                    desk.refer(user.actor(), new Refer(getId(), version, chosen(), getReason()));
                    return texts.of("cases", "refer.done");
                },
                "/cases/detail");
    }
}
