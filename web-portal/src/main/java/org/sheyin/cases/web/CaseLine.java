package org.sheyin.cases.web;

import org.sheyin.cases.service.CorrectionTerms;

/**
 * A line of the case list in the language of the view, so that a cell of the table asks for one word only.
 *
 * @param number empty as long as the case has none
 * @param item code and name
 * @param note why the case was returned, empty when it was not
 * @param due when the case or its correction is due, empty when neither is
 * @param term what decides that, null when nothing is due
 * @param left how long a correction is still awaited, null when none is
 * @param draft whether the reader may go on with it or throw it away
 * @param returned whether the reader may correct it
 * @param unproven whether the reader may get its proof and close it
 */
public record CaseLine(
        long id,
        String number,
        String item,
        String person,
        String idMasked,
        String tone,
        String icon,
        String state,
        String note,
        String clerk,
        String outlet,
        String changed,
        String due,
        TermLine term,
        CorrectionTerms.Left left,
        boolean draft,
        boolean returned,
        boolean unproven) {}
