package org.sheyin.staff.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.staff.model.Post;

/**
 * Somebody as a list shows him.
 *
 * @param idMasked never the whole number
 * @param place outlet, bank or agency
 * @param trainedTo last day of his training, null without a pass in force; the same of the commitment
 * @param leftOn null while he works here
 */
public record StaffRow(
        long id,
        String name,
        String idMasked,
        String phoneMasked,
        OrgKind kind,
        Long outletId,
        String place,
        List<Post> posts,
        LocalDate trainedTo,
        LocalDate committedTo,
        LocalDate hiredOn,
        LocalDate leftOn)
        implements Serializable {}
