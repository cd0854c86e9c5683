package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.cases.model.Jurisdiction;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.shared.model.SampleActors;

/** Which agency a case of the outlet at Yuexiu (440104) goes to. */
class CompetenceTest {
    private final Stage stage = new Stage();
    private final Competence competence = new Competence(stage.organizations);

    private Jurisdiction of(String item, long outlet, FormValues values) {
        var view = stage.items.item(CLERK, SampleCatalogue.versionOf(item)).orElseThrow();
        return competence.of(stage.outlets.find(outlet).orElseThrow(), view, values);
    }

    @ParameterizedTest(name = "place {0}: agency {1} of city {2}")
    @CsvSource({
        "440106, 440106, 440100",
        "440106001, 440106, 440100",
        "441900, 441900, 441900",
        "441900003, 441900, 441900",
        "440111, 440100, 440100",
        "110101, 440104, 440100",
        "'', 440104, 440100"
    })
    void it_follows_the_place_that_the_form_names(String place, String region, String city) {
        var found = of(SampleCatalogue.ENROLMENT, SampleActors.OUTLET, FormValues.EMPTY.with("householdRegion", place));

        assertThat(found.agencyRegion()).isEqualTo(region);
        assertThat(found.agencyCity()).isEqualTo(city);
        assertThat(found.outletRegion()).isEqualTo("440104");
    }

    @Test
    void an_item_of_the_outlet_stays_with_its_county() {
        var found =
                of(SampleCatalogue.AT_BANK, SampleActors.OUTLET, FormValues.EMPTY.with("householdRegion", "441900"));

        assertThat(found.agencyRegion()).isEqualTo("440104");
    }

    @Test
    void an_outlet_of_a_city_without_agency_turns_to_the_province() {
        stage.outlets.put(InMemoryOutletRepository.NEIGHBOUR, SampleActors.BANK, "445300", "OPEN");

        assertThat(of(SampleCatalogue.AT_BANK, InMemoryOutletRepository.NEIGHBOUR, FormValues.EMPTY)
                        .agencyRegion())
                .isEqualTo("440000");
    }
}
