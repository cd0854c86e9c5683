package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * A picture of a case shows a person as much as its form does: whoever sees one has looked at the case, once a day is written
 * down and counted (Art 6, 24). Who opened the case before has his look already, so that a case full of pictures is one look.
 */
@Stateless
public class ShownPages {
    private LookQueries looked;
    private CaseLooks looks;
    private Clock clock;

    public ShownPages() {}

    @Inject
    public ShownPages(LookQueries looked, CaseLooks looks, Clock clock) {
        this.looked = looked;
        this.looks = looks;
        this.clock = clock;
    }

    /** @throws org.sheyin.shared.model.RefusedException when it is not there, and DISCLOSURE-24-10 beyond the limit of the day */
    @UseCase(Right.CASE_READ)
    public StoredPage page(Actor actor, long pageId) {
        Instant now = clock.instant();
        StoredPage page =
                looked.page(actor.accountId(), pageId, CaseTimes.dayBegan(now)).orElseThrow(CaseAccess::notThere);
        if (page.looks() == 0) {
            looks.shown(actor, page.caseId(), now);
        }
        return page;
    }
}
