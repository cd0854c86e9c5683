package org.sheyin.cases.service;

import java.io.Serializable;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Masking;

/**
 * Who acts for the applicant (代办, Art 20(2)), as pages and papers name him. His data is part of the sealed form.
 *
 * @param idMasked number of the identity document, masked here too where the form comes in full
 * @param relation to the applicant
 * @param ground authority letter or legal guardianship
 */
public record CaseAgent(String name, String idMasked, String mobile, Bilingual relation, Bilingual ground)
        implements Serializable {
    private static final int SHOWN = 4;

    /** Null when the form knows no agent or the applicant acts himself. */
    static CaseAgent of(FormDefinition form, FormValues values) {
        if (!"YES".equals(values.get("agentPresent"))) {
            return null;
        }
        String number = values.get("agentIdNumber");
        boolean full = number.length() > 2 * SHOWN && !number.contains("*");
        return new CaseAgent(
                values.get("agentName"),
                full ? Masking.middle(number, SHOWN, SHOWN) : number,
                values.get("agentMobile"),
                shown(form, values, "agentRelation"),
                shown(form, values, "agentAuthority"));
    }

    private static Bilingual shown(FormDefinition form, FormValues values, String key) {
        return form.field(key).map(field -> field.display(values.get(key))).orElse(Bilingual.NONE);
    }
}
