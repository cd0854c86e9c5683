package org.sheyin.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every number of every dashboard leads to a list with exactly as many lines. The accounts are walked in loops: Arquillian
 * runs all of a parameterized test in the container for each of its parameters.
 */
@Isolated("a case that another journey enters between the tile and its list is no fault")
@ExtendWith(ArquillianExtension.class)
class DashboardIT {
    private static final String TILE =
            "<a class=\"tile [^\"]*\" href=\"/sheyin([^\"]+)\"\\s+data-tile=\"([^\"]+)\"[\\s\\S]*?data-live=\"[^\"]+\">(\\d+)<";
    private static final String CELL =
            "<a href=\"/sheyin(/(?:cases/list|review/queue)\\.xhtml[^\"]*)\">(\\d+)(?: \\([^<]*)?</a>";

    @Test
    void the_list_behind_a_tile_has_as_many_lines() {
        for (String login : List.of(
                "clerk1",
                "clerk4",
                "manager1",
                "bank1",
                "guide1",
                "keeper1",
                "reviewer1",
                "second1",
                "approver1",
                "acceptor1",
                "archivist1",
                "inspector1",
                "catalogue1",
                "supervisor1",
                "supervisor3",
                "province1",
                "sysadmin",
                "secadmin",
                "citysec1",
                "auditadmin")) {
            theListBehindATileHasAsManyLines(login);
        }
    }

    private static void theListBehindATileHasAsManyLines(String login) {
        var visit = Visit.of(login);
        var page = visit.get("/dashboard.xhtml");
        Map<String, Long> shown = new TreeMap<>();
        Map<String, Long> listed = new TreeMap<>();
        Visit.all(page, TILE).forEach(tile -> {
            shown.put(tile.group(2), Long.valueOf(tile.group(3)));
            listed.put(tile.group(2), visit.lines(address(tile.group(1))));
        });
        assertThat(shown).as("tiles of " + login).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void the_list_behind_a_number_of_a_figure_has_as_many_lines() {
        for (String login : List.of("clerk1", "reviewer1", "supervisor1", "supervisor3", "province1")) {
            theListBehindANumberOfAFigureHasAsManyLines(login);
        }
    }

    private static void theListBehindANumberOfAFigureHasAsManyLines(String login) {
        var visit = Visit.of(login);
        var page = visit.get("/dashboard.xhtml")
                + ("province1".equals(login) ? visit.get("/dashboard.xhtml?region=440100") : "");
        Map<String, Long> shown = new TreeMap<>();
        Map<String, Long> listed = new TreeMap<>();
        Visit.all(page, CELL).forEach(cell -> {
            shown.put(cell.group(1), Long.valueOf(cell.group(2)));
            listed.put(cell.group(1), visit.lines(address(cell.group(1))));
        });
        assertThat(shown).as("figures of " + login).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void the_live_numbers_are_those_of_the_page() {
        for (String login : List.of("clerk1", "reviewer1", "supervisor1", "sysadmin", "auditadmin")) {
            theLiveNumbersAreThoseOfThePage(login);
        }
    }

    private static void theLiveNumbersAreThoseOfThePage(String login) {
        var visit = Visit.of(login);
        var page = visit.get("/dashboard.xhtml");
        var live = visit.get("/dashboard/counts");
        Visit.all(page, TILE).forEach(tile -> assertThat(live).contains("\"" + tile.group(2) + "\":" + tile.group(3)));
    }

    @Test
    void the_outline_of_all_cities_comes_from_this_host_with_its_source() {
        var outline = Visit.of("province1").get("/dashboard/outline");
        assertThat(Visit.all(outline, "\"id\":\"44\\d{4}\"")).hasSize(21);
        assertThat(outline).contains("\"source\":\"", "\"approval\":\"", "广州市");
    }

    private static String address(String href) {
        return href.replace("&amp;", "&");
    }
}
