package org.sheyin.staff.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.sheyin.staff.model.Post;

/**
 * What is typed of somebody.
 *
 * @param id 0 for somebody new
 * @param idNumber only of somebody new
 * @param phone empty to keep the one that is there
 * @param outletId of a bank's person; null for the bank's own management and at an agency
 * @param loginName of his account, empty while he has none
 */
public record EnterStaff(
        long id,
        String name,
        String idNumber,
        String phone,
        Set<Post> posts,
        LocalDate hiredOn,
        Long outletId,
        String loginName)
        implements Serializable {
    public EnterStaff {
        posts = Set.copyOf(posts);
        loginName = loginName == null ? "" : loginName.strip();
    }
}
