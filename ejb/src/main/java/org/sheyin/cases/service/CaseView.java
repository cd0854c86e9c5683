package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.Correction;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.rule.model.ParameterValue;

/**
 * A case as its pages show it, complete before the transaction ends.
 *
 * @param values identity and card numbers masked, unless the case is open for editing by its clerk
 * @param visible keys of the fields to show with these values
 * @param needs the checklist for these values
 * @param looks who looked, newest first; for the agency only
 * @param changes differences of the version shown against the one before
 * @param referrals from agency to agency, in order
 * @param corrections why it was reopened, in order
 * @param terms the parameters by which it is due, claimed and corrected
 * @param actions legal next steps, to be intersected with the viewer's rights
 */
public record CaseView(
        long id,
        ItemView item,
        Summary summary,
        FormValues values,
        Set<String> visible,
        List<MaterialNeed> needs,
        List<PageView> pages,
        List<Step> steps,
        List<Look> looks,
        List<Remark> remarks,
        List<Change> changes,
        List<Referral> referrals,
        List<Corrected> corrections,
        Terms terms,
        Set<CaseAction> actions) {

    /** What the reviewer wrote on the version shown, which came back. */
    public List<Remark> latestRemarks() {
        return remarks.stream()
                .filter(remark -> remark.version() == summary.version())
                .toList();
    }

    /** After which closed cases the clerk accepted this one once more, and why; empty otherwise. */
    public String repeatReason() {
        return steps.stream()
                .filter(step -> step.action() == CaseAction.ACCEPT)
                .map(Step::note)
                .findFirst()
                .orElse("");
    }

    /** What the agency last answered to the clerk's question, null when it never did (Art 29). */
    public Step advice() {
        return steps.stream()
                .filter(step -> step.action() == CaseAction.ANSWER_HELP)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Keys of the fields that differ from the version before. */
    public Set<String> changedKeys() {
        return changes.stream().map(Change::fieldKey).collect(Collectors.toSet());
    }

    /** Head of the case. */
    public record Summary(
            String caseNumber,
            CaseState state,
            int version,
            String personName,
            String idMasked,
            String outletName,
            String bankName,
            String agencyName,
            String clerkName,
            Instant acceptedAt,
            Instant submittedAt,
            Instant deliveredAt,
            String receiptNo,
            Instant dueAt,
            Instant correctionDueAt,
            Long holderId,
            String holderName,
            Instant claimedUntil,
            Instant decidedAt,
            String decisionNote,
            String legalBasis,
            Instant changedAt)
            implements Serializable {}

    /** A step of the trail. @param held how many seconds the case stayed in the state reached, up to now for the last */
    public record Step(
            CaseAction action,
            CaseState from,
            CaseState to,
            int version,
            String actorName,
            String actorOrg,
            String origin,
            Instant at,
            String note,
            long held) {}

    /** The case went from one agency to another. */
    public record Referral(String fromName, String toName, String referrerName, Instant at, String reason)
            implements Serializable {}

    /**
     * The case was reopened after a found error (Art 27).
     *
     * @param state how it was decided before, with the decision's time, note and legal basis
     */
    public record Corrected(
            CaseState state,
            Instant decidedAt,
            String decisionNote,
            String legalBasis,
            Correction correction,
            String authorName,
            Instant at)
            implements Serializable {}

    /** The latest first. */
    public List<Corrected> latestCorrections() {
        var latest = new ArrayList<>(corrections);
        Collections.reverse(latest);
        return latest;
    }

    /** Whether the reader's side may reopen it; the right comes on top. */
    public boolean reopenable() {
        return actions.contains(CaseAction.REOPEN);
    }

    /** The last one, null when the case was never referred. */
    public Referral referral() {
        return referrals.isEmpty() ? null : referrals.get(referrals.size() - 1);
    }

    /** The agency that had the case then. */
    public String agencyAt(Instant at) {
        return referrals.stream()
                .filter(referral -> !referral.at().isBefore(at))
                .findFirst()
                .map(Referral::fromName)
                .orElse(summary.agencyName());
    }

    /** A defect named by the reviewer. @param pageId the page that is to be replaced, null when it is not about one */
    public record Remark(int version, String fieldKey, String text, String author, Instant at, Long pageId) {
        public Remark(int version, String fieldKey, String text, String author, Instant at) {
            this(version, fieldKey, text, author, at, null);
        }
    }

    /** By page that is to be replaced what the reviewer wrote of it; empty unless the case came back. */
    public Map<Long, String> rejected() {
        return summary.state() == CaseState.CORRECTION
                ? latestRemarks().stream()
                        .filter(remark -> remark.pageId() != null)
                        .collect(
                                Collectors.toMap(Remark::pageId, Remark::text, (first, second) -> first + "；" + second))
                : Map.of();
    }

    /** Who acts for the applicant, null when nobody does. */
    public CaseAgent agent() {
        return CaseAgent.of(item.form(), values);
    }

    /** Which one of its line a page is in the version shown, from 1; 0 when it is not in it. */
    public int numberOf(long pageId) {
        var line = pages.stream()
                .filter(page -> page.id() == pageId)
                .map(PageView::lineKey)
                .findFirst()
                .orElse("");
        return pages.stream()
                        .filter(page -> page.lineKey().equals(line) && page.isIn(summary.version()))
                        .map(PageView::id)
                        .toList()
                        .indexOf(pageId)
                + 1;
    }

    /**
     * A field that differs from the version before, masked like the values.
     *
     * @param rowsBefore the rows of the version before, for a field of rows
     */
    public record Change(String fieldKey, String before, String after, List<Map<String, String>> rowsBefore) {
        public Change(String fieldKey, String before, String after) {
            this(fieldKey, before, after, List.of());
        }
    }

    /** Somebody looked, or had a number shown for a purpose: apart from the steps (Art 6). */
    public record Look(String viewer, boolean revealed, String purpose, String origin, Instant at)
            implements Serializable {}

    /**
     * The parameters of the deadlines, as of the day on which each began.
     *
     * @param claim how long a claim holds
     * @param correction how long a correction is awaited
     */
    public record Terms(ParameterValue claim, ParameterValue correction) {}
}
