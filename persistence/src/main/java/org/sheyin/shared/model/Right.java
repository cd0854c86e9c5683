package org.sheyin.shared.model;

import static org.sheyin.shared.model.OrgKind.ADMIN;
import static org.sheyin.shared.model.OrgKind.AGENCY;
import static org.sheyin.shared.model.OrgKind.BANK;
import static org.sheyin.shared.model.OrgKind.SYSTEM;

import java.util.EnumSet;
import java.util.Set;

/**
 * An access right: what a service method asks for. A right knows which kinds of organization may hold it at all, so that
 * nobody at a bank can ever be given {@link #CASE_REVIEW} or above (Art 21(1), hard rule).
 */
public enum Right {
    /** One's own session, password, dashboard. */
    SELF("self:use", BANK, AGENCY, ADMIN),
    CATALOGUE_READ("catalogue:read", BANK, AGENCY, ADMIN, SYSTEM),
    CASE_READ("case:read", BANK, AGENCY, SYSTEM),
    /** 导办: guide a citizen (Art 20(1)). */
    CASE_GUIDE("case:guide", BANK),
    /** 受理: draft, accept, submit, correct, withdraw for the applicant (Art 20(2)). */
    CASE_ACCEPT("case:accept", BANK, AGENCY),
    /** 离岗移交: give the open cases of somebody who leaves to a colleague (Art 21(2)). */
    CASE_HAND_OVER("case:hand-over", BANK),
    /** 审核: first review step. */
    CASE_REVIEW("case:review", AGENCY),
    /** 复审: second review step, another person. */
    CASE_SECOND_REVIEW("case:second-review", AGENCY),
    /** 审批: approval of reopening and referral. */
    CASE_APPROVE("case:approve", AGENCY),
    /** 求助答复: advise a clerk who is in doubt about a case (Art 20(2), 29). */
    CASE_HELP("case:help", AGENCY),
    /** Reassign, supervise. */
    CASE_SUPERVISE("case:supervise", AGENCY),
    /** 办理进度: ask how one case stands by its number, without an account. */
    CASE_PROGRESS("case:progress", SYSTEM),
    /** Show a full identity number; purpose asked and logged (Art 24). */
    CASE_REVEAL("case:reveal", BANK, AGENCY),
    /** Print the papers of a case for the applicant; each copy is counted and logged. */
    CASE_PRINT("case:print", BANK, AGENCY),
    /** The hand-off desk: undelivered cases, parked messages. */
    HANDOFF_READ("handoff:read", BANK, AGENCY, ADMIN, SYSTEM),
    /** Release a parked message, so that it is sent again, or close one that is no case's. */
    HANDOFF_RELEASE("handoff:release", AGENCY, ADMIN),
    /** Relay, reconciler, consumers. */
    HANDOFF_RUN("handoff:run", SYSTEM),
    SWEEP_RUN("sweep:run", SYSTEM),
    /** 追回: what banks have to get back, within scope. */
    RECOVERY_READ("recovery:read", BANK, AGENCY),
    /** Write down what came back, or hand the task back; for the paying bank. */
    RECOVERY_RECORD("recovery:record", BANK),
    /** 下载中心: take a list along, with a purpose; nobody at a bank (Art 24). */
    CASE_EXPORT("case:export", AGENCY),
    /** 数据出域例外: the register of exceptions (Art 24), within scope. */
    DISCLOSURE_READ("disclosure:read", BANK, AGENCY, ADMIN),
    /** Register and end an exception; the agency's alone. */
    DISCLOSURE_EDIT("disclosure:edit", AGENCY),
    /** 查看预警: who at a bank came to the limit of looks. */
    VIEW_ALARM("disclosure:alarm", ADMIN),
    /** 人员: the register of staff, within scope (Art 10). */
    STAFF_READ("staff:read", BANK, AGENCY, ADMIN),
    /** Register and change one's own organization's people. */
    STAFF_EDIT("staff:edit", BANK, AGENCY),
    /** 培训: write down who has passed, and revoke; nobody at a bank (Art 30). */
    TRAINING_RECORD("training:record", AGENCY),
    /** 离岗: file and withdraw (Art 21(2)). */
    LEAVER_FILE("leaver:file", BANK, AGENCY),
    /** Confirm that a leaver's rights are revoked. */
    LEAVER_CONFIRM("leaver:confirm", ADMIN),
    ACCOUNT_READ("account:read", ADMIN),
    /** Ask for a password reset. */
    ACCOUNT_RESET("account:reset", ADMIN),
    /** Confirm a reset that somebody else asked for. */
    ACCOUNT_CONFIRM("account:confirm", ADMIN),
    /** 账户清查: preview, start, undo and sign the sweep over dormant accounts; exempt from it (Art 21(3)). */
    DORMANCY_MANAGE("dormancy:manage", ADMIN),
    /** 账户申请: ask for accounts, roles and reactivations of one's own people (Art 21(1)). */
    ACCOUNT_ASK("account:ask", BANK, AGENCY, ADMIN),
    /** 系统安全员: carry out what somebody else asked for, or decline. */
    ACCOUNT_OPEN("account:open", ADMIN),
    /** 首任登记: put the first keeper of an organization on the register. */
    STAFF_FOUND("staff:found", ADMIN),
    /** 面对面登记: see a person with his document and enrol what proves him (Art 25); bank lines. */
    FACTOR_ENROL("factor:enrol", ADMIN),
    /** 权限申请 (Annex 3): where the requests of one's bank or city sit. */
    PERMISSION_READ("permission:read", BANK, AGENCY, ADMIN),
    /** File one for one's bank. */
    PERMISSION_FILE("permission:file", BANK),
    /** Decide on its rows. */
    PERMISSION_REVIEW("permission:review", AGENCY),
    /** 系统安全员: open what was agreed, and see the alarms of forbidden rights (Art 21(1)). */
    PERMISSION_OPEN("permission:open", ADMIN),
    /** 权限定期核对: certify or revoke what is open at one's bank; the officer what a bank leaves undecided (Art 21(3)). */
    PERMISSION_CERTIFY("permission:certify", BANK, ADMIN),
    AUDIT_READ("audit:read", ADMIN),
    /** Who is logged in, within scope. */
    SESSION_READ("session:read", ADMIN),
    /** End somebody else's session. */
    SESSION_END("session:end", ADMIN),
    /** The login log, within scope. */
    LOGIN_READ("login:read", ADMIN),
    PARAMETER_READ("parameter:read", BANK, AGENCY, ADMIN),
    DICTIONARY_READ("dictionary:read", BANK, AGENCY, ADMIN, SYSTEM),
    /** Add and disable entries of the extensible dictionaries. */
    DICTIONARY_EDIT("dictionary:edit", ADMIN),
    /** Draft, publish and withdraw announcements. */
    ANNOUNCEMENT_EDIT("announcement:edit", ADMIN),
    /** Figures of server, pool, queues and jobs. */
    SERVER_READ("server:read", ADMIN),
    SETUP("setup:run", SYSTEM);

    private final String permission;
    private final Set<OrgKind> holders;

    Right(String permission, OrgKind first, OrgKind... more) {
        this.permission = permission;
        this.holders = EnumSet.of(first, more);
    }

    /** The Shiro wildcard permission, {@code domain:action}. */
    public String permission() {
        return permission;
    }

    /** On one case one person takes part in one of these at most: who advised the clerk does not review his advice (Art 21). */
    public static Set<Right> exclusive() {
        return EnumSet.of(CASE_HELP, CASE_REVIEW, CASE_SECOND_REVIEW, CASE_APPROVE);
    }

    /** Whether anybody of this kind of organization may hold the right. */
    public boolean allowedFor(OrgKind kind) {
        return holders.contains(kind);
    }
}
