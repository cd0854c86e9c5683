package org.sheyin.portal.web;

import static org.sheyin.shared.model.Right.AUDIT_READ;
import static org.sheyin.shared.model.Right.LOGIN_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.account.service.LoginQueries;
import org.sheyin.account.web.LoginSearch;
import org.sheyin.audit.service.AuditQueries;
import org.sheyin.audit.service.AuditVerificationQueries;
import org.sheyin.audit.web.AuditSearch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;

/** What today's logs hold that somebody should look at (Art 23): for the audit administrator, and failed logins for all three. */
@ApplicationScoped
public class AuditTiles implements DashboardPart {
    private static final String LOG = "/audit/list.xhtml";
    private static final String REVEAL = "REVEAL";
    private static final String CHECKS = "/audit/verify.xhtml";
    private static final int MOST = 1000;
    private static final String RESETS = "PasswordResets";

    private final AuditQueries audit;
    private final LoginQueries logins;
    private final AuditVerificationQueries checks;

    protected AuditTiles() {
        this(null, null, null);
    }

    @Inject
    public AuditTiles(AuditQueries audit, LoginQueries logins, AuditVerificationQueries checks) {
        this.audit = audit;
        this.logins = logins;
        this.checks = checks;
    }

    @Override
    public int rank() {
        return 15;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        var tiles = new ArrayList<Tile>();
        if (actor.may(AUDIT_READ)) {
            tiles.add(
                    log(actor, Face.plain("refusals", "ban", "danger"), "?result=REFUSED", AuditSearch.refusedToday()));
        }
        if (actor.may(LOGIN_READ)) {
            var failed = LoginSearch.failedToday();
            tiles.add(Face.plain("failedLogins", "lock", "warning")
                    .tile(
                            false,
                            "/account/logins.xhtml?outcome=" + LoginSearch.FAILED,
                            () -> logins.count(actor, failed.ofAll())));
        }
        if (actor.may(AUDIT_READ)) {
            tiles.add(log(actor, Face.plain("reveals", "eye", "info"), "?act=" + REVEAL, AuditSearch.today(REVEAL)));
            tiles.add(log(actor, Face.plain("resetActs", "key", "info"), "?act=" + RESETS, AuditSearch.today(RESETS)));
            tiles.add(Face.todo("auditAlarms", "shield", "danger")
                    .tile(false, CHECKS + "?view=alarms#checks", () -> checks.countUpTo(actor, true, MOST)));
            tiles.add(Face.plain("auditChecks", "verified", "info")
                    .tile(false, CHECKS + "#checks", () -> checks.countUpTo(actor, false, MOST)));
        }
        return tiles;
    }

    private Tile log(Actor actor, Face face, String asked, AuditSearch search) {
        return face.tile(false, LOG + asked, () -> audit.count(actor, search.ofAll()));
    }
}
