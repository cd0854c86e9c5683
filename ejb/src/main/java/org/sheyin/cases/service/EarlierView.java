package org.sheyin.cases.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.rule.model.ParameterValue;

/**
 * A case beside the closed ones of the same person and item; numbers masked.
 *
 * @param form form of the case at hand, by which all are read
 * @param here what stands in the case at hand
 * @param within for how long a closed case counts (case.duplicate.days)
 */
public record EarlierView(
        FormDefinition form, FormValues here, Set<String> visible, List<Earlier> earlier, ParameterValue within) {

    /**
     * A closed case.
     *
     * @param closedAt when it was decided, or ended otherwise
     * @param differing keys of the fields that differ from the case at hand, compared in full
     */
    public record Earlier(
            long id,
            String caseNumber,
            CaseState state,
            String outletName,
            Instant closedAt,
            String note,
            FormValues values,
            Set<String> visible,
            Set<String> differing) {}
}
