package org.sheyin.account.model;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.Workplace;

/** What the register makes of an account: roles bear the names of the posts, and it stands where its person works (Art 19, 21). */
public final class PostRoles {
    private static final String PROVINCE = "0000";
    private static final String CITY = "00";
    private static final int CITY_DIGITS = 4;

    private PostRoles() {}

    public static Set<Role> of(Set<Post> posts) {
        var roles = EnumSet.noneOf(Role.class);
        posts.forEach(post -> roles.add(Role.valueOf(post.name())));
        return roles;
    }

    /** An administrator has this post alone, at an agency of the province or a city (ACCOUNT-21-57). */
    public static Decision judge(Set<Post> posts, Workplace at) {
        boolean alone =
                !isAdministration(posts) || posts.size() == 1 && at.regionCode().endsWith(CITY);
        return Decision.when(alone, Reason.of("ACCOUNT-21-57", "21"));
    }

    /** Where the account of somebody with these posts stands. */
    public static Affiliation at(Workplace at, Set<Post> posts) {
        return isAdministration(posts) ? administration(at) : plain(at);
    }

    /** Whether an account stands at this workplace, as that of one of its people or of one of its administrators. */
    public static boolean isOf(Affiliation account, Workplace at) {
        return account.equals(plain(at))
                || at.kind() == OrgKind.AGENCY && at.regionCode().endsWith(CITY) && account.equals(administration(at));
    }

    private static boolean isAdministration(Set<Post> posts) {
        return of(posts).stream().anyMatch(role -> role.kind() == OrgKind.ADMIN);
    }

    private static Affiliation plain(Workplace at) {
        return at.kind() == OrgKind.AGENCY
                ? Affiliation.agency(at.agencyId())
                : Affiliation.bank(at.bankId(), at.outletId());
    }

    private static Affiliation administration(Workplace at) {
        String region = at.regionCode();
        return Affiliation.administration(region.endsWith(PROVINCE) ? null : region.substring(0, CITY_DIGITS) + CITY);
    }
}
