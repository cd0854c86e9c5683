package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CasePage;

class SubmittedPageIsKeptTest {
    private final Stage stage = new Stage();

    private long page(long caseId, String line) {
        return stage.cases.pages(caseId).stream()
                .filter(page -> page.lineKey().equals(line))
                .mapToLong(CasePage::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_page_of_a_draft_goes_without_a_trace() {
        long id = stage.entered();

        stage.material.remove(CLERK, page(id, "idCard"));

        assertThat(stage.cases.pages(id)).extracting(CasePage::lineKey).containsExactly("household");
    }

    @Test
    void a_submitted_page_only_leaves_the_next_version() {
        long id = stage.inCorrection();

        stage.material.remove(CLERK, page(id, "household"));

        assertThat(stage.cases.page(page(id, "household"))).hasValueSatisfying(page -> {
            assertThat(page.isIn(1)).isTrue();
            assertThat(page.isIn(2)).isFalse();
        });
        assertRefused(() -> stage.submit(id), "CASE-20-2c");
    }

    @Test
    void its_successor_belongs_to_the_next_version_only() {
        long id = stage.inCorrection();

        var added = stage.material.certify(CLERK, id, "household", "DZ-3", stage.clock.instant());

        assertThat(added.addedVersion()).isEqualTo(2);
        assertThat(added.ordinal()).isEqualTo(2);
        assertThat(stage.cases.page(added.id()).orElseThrow().isIn(1)).isFalse();
    }

    @Test
    void while_the_agency_has_the_case_nothing_is_changed() {
        long id = stage.submitted();

        assertRefused(() -> stage.material.remove(CLERK, page(id, "idCard")), "CASE-20-2f");
        assertRefused(() -> stage.material.turn(CLERK, page(id, "idCard"), 90), "CASE-20-2f");
        assertRefused(
                () -> stage.material.requireRoom(CLERK, new NewPage(id, "idCard", "IMAGE", "1.jpg", true)),
                "CASE-20-2f");
    }
}
