package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.ReviewDraftRepository;
import org.sheyin.catalogue.service.FormValuesJson;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.KeyRing;
import org.sheyin.shared.service.UseCase;

/** Keeps what a reviewer types, sealedText like the form it speaks of, until the decision. Only the typist reads it. */
@Stateless
public class ReviewDrafts {
    private static final String KEY = "form";

    private ReviewDraftRepository drafts;
    private CaseRepository cases;
    private KeyRing keys;
    private Clock clock;
    private Sealer sealer;

    public ReviewDrafts() {}

    @Inject
    public ReviewDrafts(ReviewDraftRepository drafts, CaseRepository cases, KeyRing keys, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.keys = keys;
        this.clock = clock;
        this.sealer = new Sealer(version -> keys.key(KEY, version));
    }

    /** @param version the version of the case that the reviewer looks at */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public void save(Actor actor, long caseId, int version, @Valid ReviewDraft draft) {
        cases.find(caseId).orElseThrow(CaseAccess::notThere);
        String json = FormValuesJson.write(draft.values());
        byte[] sealedText = sealer.seal(json, place(actor, caseId), keys.currentVersion(KEY));
        drafts.put(caseId, actor.accountId(), version, sealedText, clock.instant());
    }

    /** What was typed about this version, {@link ReviewDraft#EMPTY} when nothing. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW, Right.CASE_APPROVE})
    public ReviewDraft load(Actor actor, long caseId, int version) {
        return drafts.find(caseId, actor.accountId(), version)
                .map(sealedText -> ReviewDraft.of(FormValuesJson.read(sealer.open(sealedText, place(actor, caseId)))))
                .orElse(ReviewDraft.EMPTY);
    }

    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW})
    public void forget(Actor actor, long caseId) {
        drafts.remove(caseId, actor.accountId());
    }

    private static String place(Actor actor, long caseId) {
        return "review-draft:" + caseId + ":" + actor.accountId();
    }
}
