package org.sheyin.cases.web;

/**
 * A line of the case list in the language of the view, so that a cell of the table asks for one word only.
 *
 * @param number empty as long as the case has none
 * @param item code and name
 * @param note why the case was returned, empty when it was not
 * @param due when the case or its correction is due, empty when neither is
 * @param term what decides that, null when nothing is due
 * @param draft whether the reader may go on with it or throw it away
 * @param returned whether the reader may correct it
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
        boolean draft,
        boolean returned) {}
