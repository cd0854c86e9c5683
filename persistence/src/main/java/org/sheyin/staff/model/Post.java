package org.sheyin.staff.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.OrgKind;

/** 岗位: the four posts at a bank (Art 19), and the roles of an agency's people. The roles of accounts bear the same names. */
public enum Post {
    /** 管理岗 */
    BANK_MANAGER(OrgKind.BANK),
    /** 导办咨询岗 */
    BANK_GUIDE(OrgKind.BANK),
    /** 经办岗 */
    BANK_HANDLER(OrgKind.BANK),
    /** 资料岗 */
    BANK_MATERIALS(OrgKind.BANK),
    AGENCY_ACCEPTOR(OrgKind.AGENCY),
    AGENCY_REVIEWER(OrgKind.AGENCY),
    AGENCY_SECOND_REVIEWER(OrgKind.AGENCY),
    AGENCY_APPROVER(OrgKind.AGENCY),
    AGENCY_SUPERVISOR(OrgKind.AGENCY),
    /** 档案 */
    AGENCY_ARCHIVIST(OrgKind.AGENCY),
    /** 考核验收 */
    AGENCY_INSPECTOR(OrgKind.AGENCY),
    /** 省级目录 */
    AGENCY_CATALOGUE(OrgKind.AGENCY),
    /** The three separated administrators are people of an agency. */
    SYSTEM_ADMIN(OrgKind.AGENCY),
    SECURITY_ADMIN(OrgKind.AGENCY),
    AUDIT_ADMIN(OrgKind.AGENCY);

    private final OrgKind kind;

    Post(OrgKind kind) {
        this.kind = kind;
    }

    /** Where somebody on this post works: at a bank or at an agency. */
    public OrgKind kind() {
        return kind;
    }

    /** Whose people keep the register of a bank, and of an agency. */
    public static Set<Post> keepers() {
        return EnumSet.of(BANK_MANAGER, AGENCY_SUPERVISOR);
    }

    public static List<Post> of(OrgKind kind) {
        return Arrays.stream(values()).filter(post -> post.kind == kind).toList();
    }
}
