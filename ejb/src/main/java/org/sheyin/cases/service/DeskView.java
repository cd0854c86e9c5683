package org.sheyin.cases.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.catalogue.model.Finding;

/**
 * A case on a reviewer's desk.
 *
 * @param offered steps that lifecycle, rules and rights leave to this reviewer now
 * @param mine whether the reader holds the claim
 * @param seenBefore fields and lines that stand as in the version before, which came back without a word about them
 * @param findings what the item's own rules say about the entry
 * @param next the most urgent other case that the reader may take
 * @param daysLeft working days until the due day
 */
public record DeskView(
        CaseView view,
        Set<CaseAction> offered,
        boolean mine,
        Set<String> seenBefore,
        List<Finding> findings,
        ReviewDraft draft,
        Optional<NextCase> next,
        int daysLeft,
        Urgency urgency) {}
