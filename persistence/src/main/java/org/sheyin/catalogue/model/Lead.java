package org.sheyin.catalogue.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Another sub-item that what was typed leads to: what is asked for here is done there.
 *
 * @param item code of the other item, once in a form
 * @param when the lead is shown when this holds
 * @param text why, for the clerk
 * @param carry values that the other item takes under another key; fields of the same key are taken as they are
 */
public record Lead(String item, Condition when, Bilingual text, Map<String, Expression> carry) {

    public Lead {
        carry = Collections.unmodifiableMap(new LinkedHashMap<>(carry));
    }
}
