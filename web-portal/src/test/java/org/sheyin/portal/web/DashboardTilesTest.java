package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.account.model.Role;
import org.sheyin.account.web.PageRights;
import org.sheyin.shared.model.Actor;

class DashboardTilesTest {

    @ParameterizedTest
    @CsvSource({
        "BANK_HANDLER, drafts returned undelivered today items",
        "BANK_MANAGER, drafts returned undelivered agency decided ended cases items",
        "BANK_GUIDE, items",
        "AGENCY_REVIEWER, overdue dueToday first claimed all items",
        "AGENCY_SECOND_REVIEWER, overdue dueToday second claimed all items",
        "AGENCY_SUPERVISOR, drafts returned undelivered agency decided ended cases parked items",
        "SYSTEM_ADMIN, parked accounts resets items",
        "SECURITY_ADMIN, accounts resets items",
        "AUDIT_ADMIN, items"
    })
    void everybody_sees_the_numbers_of_his_own_work(Role role, String keys) {
        assertThat(DashboardTiles.of(actor(role)))
                .extracting(DashboardTile::key)
                .containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_tile_leads_to_a_page_that_its_reader_may_open(Role role) {
        var actor = actor(role);
        assertThat(DashboardTiles.of(actor))
                .allSatisfy(tile -> assertThat(PageRights.of(tile.path().replaceAll("\\?.*", "")))
                        .anyMatch(actor::may));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_tile_and_group_has_its_text(String language) {
        var texts = ResourceBundle.getBundle("org.sheyin.messages.dashboard", Locale.forLanguageTag(language));
        var keys =
                DashboardTiles.ALL.stream().flatMap(tile -> Stream.of("tile." + tile.key(), "group." + tile.group()));
        assertThat(keys).isNotEmpty().allMatch(texts::containsKey);
    }

    @Test
    void a_tile_without_work_is_calm() {
        assertThat(new TileView(DashboardTiles.ALL.get(1), 0).tone()).isEqualTo("neutral");
        assertThat(new TileView(DashboardTiles.ALL.get(1), 3).tone()).isEqualTo("warning");
    }

    private static Actor actor(Role role) {
        return new Actor(7, "甲", role.kind(), "440106", 1, 1, 1, false, role.rights(), 1, "test");
    }
}
