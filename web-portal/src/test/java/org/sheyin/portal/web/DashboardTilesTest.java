package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.account.model.Role;
import org.sheyin.account.web.AccountTiles;
import org.sheyin.account.web.PageRights;
import org.sheyin.core.web.CoreTiles;
import org.sheyin.disclosure.web.DisclosureTiles;
import org.sheyin.permission.web.PermissionTiles;
import org.sheyin.proof.web.ProofTiles;
import org.sheyin.reception.web.ReceptionTiles;
import org.sheyin.recovery.web.RecoveryTiles;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.Tile;
import org.sheyin.staff.web.StaffTiles;

class DashboardTilesTest {
    private static final CaseTiles CASES = new CaseTiles(null, null);
    private static final SystemTiles SYSTEM = new SystemTiles(null, null, null, null);
    private static final CoreTiles CORE = new CoreTiles(null);
    private static final RecoveryTiles RECOVERY = new RecoveryTiles(null);
    private static final DisclosureTiles DISCLOSURE = new DisclosureTiles(null, null);
    private static final ReceptionTiles RECEPTION = new ReceptionTiles(null);
    private static final StaffTiles STAFF = new StaffTiles(null, null);
    private static final AccountTiles ACCOUNT = new AccountTiles(null);
    private static final PermissionTiles PERMISSION = new PermissionTiles(null, null, null);
    private static final ProofTiles PROOF = new ProofTiles(null);

    @ParameterizedTest
    @CsvSource({
        "BANK_HANDLER, mine.returned mine.undelivered mine.help mine.drafts mine.today visits",
        "BANK_MANAGER, acceptedToday undelivered returned agency recovery staff.expired staff.expiring permission permission.certify permission.overdue",
        "BANK_MATERIALS, acceptedToday undelivered returned agency",
        "BANK_GUIDE, items visits",
        "AGENCY_ACCEPTOR, late undelivered returned agency help",
        "AGENCY_REVIEWER, overdue dueToday first claimed help postChecks",
        "AGENCY_SECOND_REVIEWER, overdue dueToday second claimed",
        "AGENCY_APPROVER, overdue dueToday queue decided",
        "AGENCY_SUPERVISOR, late undelivered returned agency help parked core recovery.handed staff.expired staff.expiring leavers.late permission.review disclosure.ending",
        "AGENCY_ARCHIVIST, late undelivered returned agency",
        "AGENCY_INSPECTOR, late undelivered returned agency recovery.handed staff.expired staff.expiring leavers.late",
        "AGENCY_CATALOGUE, items",
        "SYSTEM_ADMIN, parked calendar resets accounts items",
        "SECURITY_ADMIN, resets accounts items account.requests leavers leavers.late permission.open permission.close permission.alarm permission.certify permission.overdue disclosure.alarms",
        "AUDIT_ADMIN, items"
    })
    void everybody_sees_the_numbers_of_his_own_work(Role role, String keys) {
        assertThat(tiles(role)).extracting(Tile::key).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_tile_leads_to_a_page_that_its_reader_may_open(Role role) {
        var actor = actor(role);
        assertThat(tiles(role))
                .allSatisfy(tile -> assertThat(PageRights.of(tile.path().replaceAll("[?#].*", "")))
                        .anyMatch(actor::may));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_tile_has_its_text_and_a_name_of_its_own(Role role) {
        for (String language : List.of("zh-CN", "en")) {
            var texts = ResourceBundle.getBundle("org.sheyin.messages.dashboard", Locale.forLanguageTag(language));
            assertThat(tiles(role)).allMatch(tile -> texts.containsKey("tile." + tile.key()));
        }
        assertThat(tiles(role)).extracting(Tile::id).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_tile_without_work_is_calm() {
        var tile = new Tile("dashboard", "late", "clock", "danger", true, false, "/x.xhtml", () -> 3);
        assertThat(new TileView(tile, 0).tone()).isEqualTo("neutral");
        assertThat(new TileView(tile, 3).tone()).isEqualTo("danger");
    }

    private static List<Tile> tiles(Role role) {
        return Stream.of(CASES, SYSTEM, RECEPTION, CORE, RECOVERY, ACCOUNT, STAFF, PERMISSION, PROOF, DISCLOSURE)
                .flatMap(part -> part.tiles(actor(role)).stream())
                .toList();
    }

    private static Actor actor(Role role) {
        return new Actor(7, "甲", role.kind(), "440106", 1, 1, 1, false, role.rights(), 1, "test");
    }
}
