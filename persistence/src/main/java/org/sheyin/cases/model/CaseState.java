package org.sheyin.cases.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands (办件). A state knows who holds it and whether its clock runs. */
public enum CaseState {
    /** Before its founding; never stored. */
    NEW(Holder.NOBODY, false),
    /** 草稿 */
    DRAFT(Holder.BANK, false),
    /** 求助（草稿）: the clerk has asked the agency before accepting. */
    DRAFT_HELP(Holder.AGENCY, false),
    /** 作废 */
    DISCARDED(Holder.NOBODY, false),
    /** 受理: the due clock starts here. */
    ACCEPTED(Holder.BANK, true),
    /** 求助: the clock is paused. */
    HELP(Holder.AGENCY, false),
    /** 已提交: on its way, not yet acknowledged. */
    SUBMITTED(Holder.TRANSIT, true),
    /** 已送达: in the agency's queue, with a stored receipt. */
    DELIVERED(Holder.AGENCY, true),
    /** 审核中: claimed by a reviewer. */
    IN_REVIEW(Holder.AGENCY, true),
    /** 待复审: passed the first of two steps. */
    REVIEWED(Holder.AGENCY, true),
    /** 复审中 */
    IN_SECOND_REVIEW(Holder.AGENCY, true),
    /** 补正: back at the bank, the clock is paused. */
    CORRECTION(Holder.BANK, false),
    /** 办结 */
    COMPLETED(Holder.NOBODY, false),
    /** 不予办理 */
    REJECTED(Holder.NOBODY, false),
    /** 撤回 */
    WITHDRAWN(Holder.NOBODY, false),
    /** 逾期未补正退件 */
    LAPSED(Holder.NOBODY, false),
    /** 银行办结 */
    BANK_COMPLETED(Holder.NOBODY, false),
    /** 抽查 */
    POST_CHECK(Holder.AGENCY, false),
    /** 返工: a sample was objected to. */
    REWORK(Holder.BANK, false);

    /** Who has to do the next step. */
    public enum Holder {
        BANK,
        TRANSIT,
        AGENCY,
        NOBODY
    }

    private final Holder holder;
    private final boolean clockRuns;

    CaseState(Holder holder, boolean clockRuns) {
        this.holder = holder;
        this.clockRuns = clockRuns;
    }

    public Holder holder() {
        return holder;
    }

    public boolean clockRuns() {
        return clockRuns;
    }

    /** Accepted and not yet ended: such a case blocks a second one of the same person and item (Art 20(2)). */
    public boolean isOpen() {
        return holder != Holder.NOBODY && this != DRAFT && this != DRAFT_HELP && this != POST_CHECK && this != REWORK;
    }

    /** The clerk may still change form and pages. */
    public boolean isEditable() {
        return this == DRAFT || this == CORRECTION;
    }

    /** The clerk waits for the agency's advice (Art 20(2), 29). */
    public static Set<CaseState> helped() {
        return EnumSet.of(DRAFT_HELP, HELP);
    }

    /** Waiting for a step of the agency towards its decision. */
    public static Set<CaseState> atAgency() {
        return EnumSet.of(DELIVERED, IN_REVIEW, REVIEWED, IN_SECOND_REVIEW);
    }

    /** All that are open. */
    public static Set<CaseState> open() {
        var all = EnumSet.allOf(CaseState.class);
        all.removeIf(state -> !state.isOpen());
        return all;
    }

    /** Accepted once and ended, at the agency or at the bank. */
    public static Set<CaseState> closed() {
        return EnumSet.of(COMPLETED, REJECTED, WITHDRAWN, LAPSED, BANK_COMPLETED, POST_CHECK, REWORK);
    }

    /** The agency's claimable queue. */
    public static Set<CaseState> queue() {
        return EnumSet.of(DELIVERED, REVIEWED);
    }

    /** Claimed by one person of the agency. */
    public boolean isClaimed() {
        return this == IN_REVIEW || this == IN_SECOND_REVIEW;
    }
}
