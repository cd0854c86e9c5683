package org.sheyin.certificate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.certificate.model.CertificateAnswer;
import org.sheyin.certificate.model.CertificateQuery;

class SimulatedLibraryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final SimulatedLibrary library = new SimulatedLibrary(Clock.fixed(NOW, ZoneOffset.UTC));

    private CertificateAnswer ask(String number, boolean withImage) {
        return library.query(new CertificateQuery("idCard", "居民身份证", "示例甲", "RESIDENT_ID", number, withImage));
    }

    @Test
    void the_last_place_of_the_number_says_what_it_answers() {
        assertThat(ask("440106199005200016", false)).isInstanceOf(CertificateAnswer.NotFound.class);
        assertThat(ask("440106199005200017", false)).isInstanceOf(CertificateAnswer.Mismatch.class);
        assertThat(ask("440106199005200018", false)).isInstanceOf(CertificateAnswer.Unavailable.class);
        assertThat(ask("44010619900520001X", false)).isInstanceOf(CertificateAnswer.Found.class);
    }

    @Test
    void what_is_found_has_a_serial_of_its_own_the_time_and_an_end() {
        var first = (CertificateAnswer.Found) ask("440106199005200010", false);
        var second = (CertificateAnswer.Found) ask("440106199005200010", false);

        assertThat(first.serial()).startsWith("SIM20261123").isNotEqualTo(second.serial());
        assertThat(first.queriedAt()).isEqualTo(NOW);
        assertThat(first.validUntil()).isEqualTo(LocalDate.of(2031, 11, 23));
        assertThat(((CertificateAnswer.Found) ask("440106199005200019", false)).validUntil())
                .isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_print_is_drawn_only_where_the_material_is_kept() {
        assertThat(((CertificateAnswer.Found) ask("440106199005200010", false)).image())
                .isEmpty();
        assertThat(((CertificateAnswer.Found) ask("440106199005200010", true)).image())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void the_library_is_chosen_by_name_and_an_unknown_name_is_no_start() {
        assertThat(new CertificateLibraries(List.of(library), "simulator").asked())
                .contains(library);
        assertThat(new CertificateLibraries(List.of(library), "").asked()).isEmpty();
        assertThatThrownBy(() -> new CertificateLibraries(List.of(library), "province"))
                .hasMessageContaining("province");
        assertThat(new CertificateLibraries(List.of(), "").isSimulated("simulator"))
                .isTrue();
    }
}
