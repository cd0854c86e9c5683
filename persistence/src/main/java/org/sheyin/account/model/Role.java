package org.sheyin.account.model;

import static org.sheyin.shared.model.Right.*;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;

/** Posts at a bank (Art 19), roles at an agency, and the three separated administrators, each with its rights. */
public enum Role {
    /** 管理岗 */
    BANK_MANAGER(
            OrgKind.BANK,
            CASE_READ,
            HANDOFF_READ,
            PARAMETER_READ,
            RECOVERY_READ,
            RECOVERY_RECORD,
            STAFF_READ,
            STAFF_EDIT,
            LEAVER_FILE,
            ACCOUNT_ASK,
            CASE_HAND_OVER,
            DISCLOSURE_READ,
            PERMISSION_READ,
            PERMISSION_FILE,
            PERMISSION_CERTIFY),
    /** 导办咨询岗 */
    BANK_GUIDE(OrgKind.BANK, CASE_GUIDE),
    /** 经办岗 */
    BANK_HANDLER(OrgKind.BANK, CASE_READ, CASE_ACCEPT, CASE_REVEAL, CASE_PRINT, HANDOFF_READ),
    /** 资料岗 */
    BANK_MATERIALS(OrgKind.BANK, CASE_READ),
    /** 受理 */
    AGENCY_ACCEPTOR(OrgKind.AGENCY, CASE_READ, CASE_HELP, CASE_PRINT, CASE_EXPORT),
    /** 审核 */
    AGENCY_REVIEWER(OrgKind.AGENCY, CASE_READ, CASE_REVIEW, CASE_HELP, CASE_REVEAL, CASE_PRINT, CASE_EXPORT),
    /** 复审 */
    AGENCY_SECOND_REVIEWER(OrgKind.AGENCY, CASE_READ, CASE_SECOND_REVIEW, CASE_REVEAL, CASE_PRINT, CASE_EXPORT),
    /** 审批 */
    AGENCY_APPROVER(OrgKind.AGENCY, CASE_READ, CASE_APPROVE, CASE_REVEAL, CASE_PRINT, CASE_EXPORT),
    /** 业务主管 */
    AGENCY_SUPERVISOR(
            OrgKind.AGENCY,
            CASE_READ,
            CASE_SUPERVISE,
            CASE_HELP,
            HANDOFF_READ,
            HANDOFF_RELEASE,
            PARAMETER_READ,
            RECOVERY_READ,
            CASE_EXPORT,
            DISCLOSURE_READ,
            DISCLOSURE_EDIT,
            STAFF_READ,
            STAFF_EDIT,
            TRAINING_RECORD,
            LEAVER_FILE,
            ACCOUNT_ASK,
            PERMISSION_READ,
            PERMISSION_REVIEW),
    /** 档案 */
    AGENCY_ARCHIVIST(OrgKind.AGENCY, CASE_READ),
    /** 考核验收: looks at what the banks do, decides nothing. */
    AGENCY_INSPECTOR(OrgKind.AGENCY, CASE_READ, HANDOFF_READ, RECOVERY_READ, STAFF_READ),
    /** 省级目录 */
    AGENCY_CATALOGUE(OrgKind.AGENCY, CATALOGUE_READ, PARAMETER_READ),
    /** 系统管理员: no business data. */
    SYSTEM_ADMIN(
            OrgKind.ADMIN,
            HANDOFF_READ,
            HANDOFF_RELEASE,
            ACCOUNT_READ,
            ACCOUNT_RESET,
            SESSION_READ,
            LOGIN_READ,
            PARAMETER_READ,
            DICTIONARY_EDIT,
            ANNOUNCEMENT_EDIT,
            SERVER_READ),
    /** 安全管理员 */
    SECURITY_ADMIN(
            OrgKind.ADMIN,
            ACCOUNT_READ,
            ACCOUNT_RESET,
            ACCOUNT_CONFIRM,
            FACTOR_ENROL,
            SESSION_READ,
            SESSION_END,
            LOGIN_READ,
            PARAMETER_READ,
            DISCLOSURE_READ,
            VIEW_ALARM,
            DORMANCY_MANAGE,
            STAFF_READ,
            STAFF_FOUND,
            ACCOUNT_ASK,
            ACCOUNT_OPEN,
            LEAVER_CONFIRM,
            PERMISSION_READ,
            PERMISSION_OPEN,
            PERMISSION_CERTIFY),
    /** 审计管理员: reads and verifies, no other right. */
    AUDIT_ADMIN(OrgKind.ADMIN, AUDIT_READ, LOGIN_READ, PARAMETER_READ);

    private final OrgKind kind;
    private final Set<Right> rights;

    Role(OrgKind kind, Right first, Right... more) {
        this.kind = kind;
        this.rights = EnumSet.of(first, more);
        this.rights.add(SELF);
        this.rights.add(CATALOGUE_READ);
        this.rights.add(DICTIONARY_READ);
    }

    /** Of all these roles together, as far as that kind of organization may hold them. */
    static Set<Right> rights(Set<Role> roles, OrgKind kind) {
        var rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(role.rights()));
        rights.removeIf(right -> !right.allowedFor(kind));
        return rights;
    }

    public OrgKind kind() {
        return kind;
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }
}
