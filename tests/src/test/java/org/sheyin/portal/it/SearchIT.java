package org.sheyin.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search box finds what its user may see, and leaves a trail when a person is looked up (Art 6, 24). */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final String ANY = "case_number from sheyin.case_file f join sheyin.outlet o on o.id = f.outlet_id"
            + " where case_number is not null and o.code like '440106901%' order by f.id limit 1";

    @Test
    void a_case_is_found_by_its_number_and_by_the_beginning_of_it() {
        String number = PortalData.text("select " + ANY);
        var visit = Visit.of("clerk1");
        assertThat(find(visit, number)).contains("\"title\":\"" + number + "\"");
        assertThat(find(visit, number.substring(0, 20))).contains("\"title\":\"" + number + "\"");
        assertThat(find(visit, number.substring(0, 6) + "-" + number.substring(6)))
                .contains("\"title\":\"" + number + "\"");
    }

    @Test
    void nobody_finds_the_case_of_another_outlet() {
        String number = PortalData.text("select " + ANY);
        assertThat(find(Visit.of("clerk2"), number)).doesNotContain(number);
        assertThat(find(Visit.of("reviewer4"), number)).doesNotContain(number);
    }

    @Test
    void a_person_is_found_by_the_whole_number_and_each_case_found_is_logged_as_viewed() {
        String identity = PortalData.identityOfNewCase("clerk1");
        var visit = Visit.of("clerk1");
        long before = PortalData.looks("clerk1");
        String found = find(visit, identity.toLowerCase());
        assertThat(found).contains("\"cases\":[{").doesNotContain(identity);
        assertThat(PortalData.looks("clerk1")).isGreaterThan(before);
        assertThat(find(Visit.of("clerk2"), identity)).contains("\"cases\":[]");
    }

    @Test
    void pages_are_found_by_name_and_by_initials_but_only_those_of_the_menu() {
        var visit = Visit.of("clerk1");
        assertThat(find(visit, "bjcx")).contains("/cases/list.xhtml");
        assertThat(find(visit, "办件")).contains("/cases/list.xhtml").doesNotContain("/review/queue.xhtml");
        assertThat(find(Visit.of("reviewer1"), "dsdl")).contains("/review/queue.xhtml");
    }

    @Test
    void items_are_found_by_code_and_by_name() {
        var visit = Visit.of("guide1");
        assertThat(find(visit, "01-01")).contains("/catalogue/item.xhtml?code=01-01");
        assertThat(find(visit, "失业保险金")).contains("/catalogue/item.xhtml?code=13-01");
    }

    @Test
    void another_site_cannot_ask() {
        assertThat(Visit.of("clerk1").foreignPost("/search", "text=01").statusCode())
                .isEqualTo(403);
    }

    private static String find(Visit visit, String text) {
        return visit.post("/search", "text=" + Visit.encoded(text)).body();
    }
}
