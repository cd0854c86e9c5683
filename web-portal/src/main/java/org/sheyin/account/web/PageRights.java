package org.sheyin.account.web;

import static org.sheyin.shared.model.Right.*;

import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Right;

/**
 * Which right opens which page or folder; one of them suffices. The first line that fits counts, and what no line names
 * is refused. The menu asks here too. The services check their own rights again.
 */
public final class PageRights {
    private static final List<Line> LINES = List.of(
            line("/", SELF),
            line("/index.xhtml", SELF),
            line("/style.xhtml", SELF),
            line("/style/*", SELF),
            line("/dashboard.xhtml", SELF),
            line("/dashboard/counts", SELF),
            line("/dashboard/outline", SELF),
            line("/search", SELF),
            line(PageAccess.PASSWORD, SELF),
            line(PageAccess.FACTOR, SELF),
            line("/account/setting", SELF),
            line("/account/me.xhtml", SELF),
            line("/account/enrol.xhtml", FACTOR_ENROL),
            line("/account/ask.xhtml", ACCOUNT_ASK),
            line("/account/open.xhtml", ACCOUNT_ASK, ACCOUNT_OPEN),
            line("/account/lines.xhtml", FACTOR_ENROL),
            line("/account/line.xhtml", FACTOR_ENROL),
            line("/account/terminals.xhtml", FACTOR_ENROL),
            line("/account/terminal.xhtml", FACTOR_ENROL),
            line("/help/*", SELF),
            line("/staff/card.xhtml", SELF),
            line("/staff/edit.xhtml", STAFF_EDIT),
            line("/staff/found.xhtml", STAFF_FOUND),
            line("/staff/leave.xhtml", LEAVER_FILE),
            line("/staff/*", STAFF_READ),
            line("/account/resets.xhtml", ACCOUNT_RESET, ACCOUNT_CONFIRM),
            line("/account/sessions.xhtml", SESSION_READ),
            line("/account/logins.xhtml", LOGIN_READ),
            line("/account/*", ACCOUNT_READ),
            line("/dormancy/*", DORMANCY_MANAGE),
            line("/audit/*", AUDIT_READ),
            line("/rule/*", PARAMETER_READ),
            line("/dictionary/*", DICTIONARY_EDIT, PARAMETER_READ),
            line("/announcement/edit.xhtml", ANNOUNCEMENT_EDIT),
            line("/announcement/*", SELF),
            line("/server/*", SERVER_READ),
            line("/catalogue/*", CATALOGUE_READ),
            line("/cases/new.xhtml", CASE_ACCEPT),
            line("/cases/intake.xhtml", CASE_ACCEPT),
            line("/cases/check.xhtml", CASE_ACCEPT),
            line("/cases/upload", CASE_ACCEPT),
            line("/cases/print", CASE_PRINT),
            line("/simulated-scanner/*", CASE_ACCEPT),
            line("/case-picture", CASE_READ, CASE_ACCEPT),
            line("/cases/supervise.xhtml", CASE_SUPERVISE),
            line("/cases/reassign.xhtml", CASE_SUPERVISE),
            line("/cases/refer.xhtml", CASE_APPROVE),
            line("/cases/help.xhtml", CASE_ACCEPT, CASE_HELP),
            line("/cases/reopen.xhtml", CASE_APPROVE),
            line("/cases/referrals.xhtml", CASE_APPROVE, CASE_SUPERVISE),
            line("/cases/handover.xhtml", CASE_HAND_OVER),
            line("/cases/*", CASE_READ, CASE_ACCEPT),
            line("/core/*", CASE_SUPERVISE),
            line("/disclosure/edit.xhtml", DISCLOSURE_EDIT),
            line("/disclosure/views.xhtml", VIEW_ALARM),
            line("/disclosure/*", DISCLOSURE_READ),
            line("/recovery/*", RECOVERY_READ),
            line("/permission/entry.xhtml", PERMISSION_FILE),
            line("/permission/check.xhtml", PERMISSION_FILE),
            line("/permission/print", PERMISSION_FILE),
            line("/permission/upload", PERMISSION_FILE),
            line("/permission/alarms.xhtml", PERMISSION_OPEN),
            line("/permission/reviews.xhtml", PERMISSION_CERTIFY),
            line("/permission/*", PERMISSION_READ),
            line("/export/*", CASE_EXPORT),
            line("/reception/*", CASE_GUIDE, CASE_ACCEPT),
            line("/proof/checks.xhtml", CASE_REVIEW, CASE_SUPERVISE),
            line("/proof/check.xhtml", CASE_REVIEW, CASE_SUPERVISE),
            line("/proof/*", CASE_ACCEPT),
            line("/review/*", CASE_REVIEW, CASE_SECOND_REVIEW, CASE_APPROVE),
            line("/attachment/*", CASE_READ, CASE_ACCEPT),
            line("/handoff/parked.xhtml", HANDOFF_RELEASE),
            line("/handoff/*", HANDOFF_READ));

    private PageRights() {}

    /**
     * @param path below the context, starting with a slash
     * @return empty for an unknown page
     */
    public static Set<Right> of(String path) {
        return LINES.stream()
                .filter(line -> line.fits(path))
                .findFirst()
                .map(Line::rights)
                .orElse(Set.of());
    }

    private static Line line(String pattern, Right... rights) {
        return new Line(pattern, Set.of(rights));
    }

    /** @param pattern a path, or a folder and all below it when it ends with a star */
    private record Line(String pattern, Set<Right> rights) {
        boolean fits(String path) {
            return pattern.endsWith("*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }
    }
}
