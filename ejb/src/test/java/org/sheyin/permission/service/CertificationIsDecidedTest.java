package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.permission.model.SampleCertification.*;
import static org.sheyin.permission.model.SamplePermission.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.account.service.Reconfirmation;
import org.sheyin.permission.model.CertificationCause;
import org.sheyin.permission.model.CertificationLine;
import org.sheyin.permission.model.CertificationState;
import org.sheyin.permission.model.InMemoryCertificationRepository;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.StaffStanding;

/** What certifying and revoking does to the grants, and that one confirmation stands for all chosen lines. */
class CertificationIsDecidedTest {
    private final PermissionStage stage = new PermissionStage();
    private final InMemoryCertificationRepository lines = new InMemoryCertificationRepository();
    private final Reconfirmation confirmation = new Reconfirmation() {
        @Override
        public Decision confirm(Actor actor, String password) {
            return Decision.when("right".equals(password), Reason.of("ACCOUNT-21-40", "21(1)"));
        }
    };
    private final Certifications desk =
            new Certifications(lines, stage.standings, confirmation, stage.audit, stage.clock);

    /** A line about somebody to whom two items are open. */
    private CertificationLine opened() {
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01", "15-01"));
        stage.decide(id, new Decided(RowAction.AGREE, ""));
        stage.steps.open(OFFICER, id, stage.now());
        lines.grants.addAll(stage.requests.allGrants());
        String index = lines.grants.get(0).idIndex();
        var line = new CertificationLine(1, CertificationCause.QUARTER, TERM, subject(index, "张三", null));
        lines.add(line);
        return line;
    }

    private void allOpen(boolean open) {
        assertThat(lines.grants).hasSize(2).extracting(PermissionGrant::isOpen).containsOnly(open);
    }

    @Test
    void what_is_certified_stays_open() {
        var line = opened();
        desk.certify(MANAGER, List.of(1L), "right");
        assertThat(line.state()).isEqualTo(CertificationState.CERTIFIED);
        allOpen(true);
        assertThat(stage.audited.lines()).contains("DONE PERMISSION_CERTIFY");
    }

    /** PERMISSION-21-42 */
    @Test
    void nobody_certifies_himself_however_he_is_called() {
        var line = opened();
        stage.standings.put(
                MANAGER.accountId(),
                usual -> new StaffStanding(
                        1, usual.posts(), usual.hiredOn(), null, null, null, "ACTIVE", true, line.idIndex()));
        assertThatThrownBy(() -> desk.certify(MANAGER, List.of(1L), "right")).hasMessage("PERMISSION-21-42");
    }

    /** PERMISSION-21-43 */
    @Test
    void what_is_revoked_ends_at_once() {
        var line = opened();
        assertThatThrownBy(() -> desk.revoke(MANAGER, List.of(1L), "", "right")).hasMessage("PERMISSION-21-43");
        allOpen(true);
        desk.revoke(MANAGER, List.of(1L), "已离职", "right");
        assertThat(line.state()).isEqualTo(CertificationState.REVOKED);
        allOpen(false);
        assertThat(stage.audited.lines()).contains("DONE PERMISSION_REVOKE");
    }

    /** PERMISSION-21-44 */
    @Test
    void without_a_line_or_the_own_password_nothing_is_decided() {
        var line = opened();
        assertThatThrownBy(() -> desk.certify(MANAGER, List.of(), "right")).hasMessage("PERMISSION-21-44");
        assertThatThrownBy(() -> desk.certify(MANAGER, List.of(1L), "wrong")).hasMessage("ACCOUNT-21-40");
        assertThatThrownBy(() -> desk.certify(MANAGER, List.of(9L), "right")).hasMessage("PERMISSION-21-6");
        assertThat(line.state()).isEqualTo(CertificationState.WAITING);
    }
}
