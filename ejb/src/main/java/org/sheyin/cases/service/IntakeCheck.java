package org.sheyin.cases.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.shared.model.Reason;

/**
 * What the intake page shows beside the fields.
 *
 * @param values normalised, with computed and derived values filled in
 * @param derived what derived fields would hold had nobody typed over them, by key
 * @param visible keys of the fields to show
 * @param required keys of the fields that must be filled
 * @param leads codes of the other items that what was typed leads to
 * @param needs the checklist
 * @param missing everything that still stands against the submission, each with its field
 * @param advice what is worth knowing but does not stand against it
 */
public record IntakeCheck(
        FormValues values,
        Map<String, String> derived,
        Set<String> visible,
        Set<String> required,
        Set<String> leads,
        List<MaterialNeed> needs,
        List<Reason> missing,
        List<Reason> advice) {

    IntakeCheck with(FormValues others) {
        return new IntakeCheck(others, derived, visible, required, leads, needs, missing, advice);
    }
}
