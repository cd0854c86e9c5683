package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Invariant 15: every service method that reaches a case by an id is tried with a foreign one in the container. */
class DoorTest {
    /** Methods that take an id and are no door, each with its reason; a name that is no longer needed fails. */
    private static final Map<String, String> NO_DOOR = Map.ofEntries(
            Map.entry("ShownPages.page", "behind CasePictures, which ForeignListIT tries"),
            Map.entry("CasePictures.thumbnail", "by page, in ForeignListIT"),
            Map.entry("CasePictures.picture", "by page, in ForeignListIT"),
            Map.entry("CaseMaterial.remove", "by page, in ForeignListIT"),
            Map.entry("CaseMaterial.turn", "by page, in ForeignListIT"),
            Map.entry("CaseMaterial.crop", "by page, in ForeignListIT"),
            Map.entry("CaseMaterial.showWhole", "by page, in ForeignListIT"),
            Map.entry("CaseSheets.split", "by page, in ForeignListIT"),
            Map.entry("CaseSheets.replace", "by page, in ForeignListIT"),
            Map.entry("CaseHandover.open", "by person, in StaffDoorsIT"),
            Map.entry("CaseHandover.handOver", "by person, in StaffDoorsIT"),
            Map.entry("ReviewDrafts.load", "reads one's own drafts only"),
            Map.entry("ReviewDrafts.forget", "removes one's own drafts only"));

    @Test
    void every_way_to_a_case_by_id_is_tried_with_a_foreign_one() {
        var tests = Project.sources("test", ".java").entrySet().stream()
                .filter(file -> file.getKey().toString().contains("cases/it/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertThat(doors()).hasSizeGreaterThan(20);
        assertThat(doors()).filteredOn(name -> !NO_DOOR.containsKey(name)).allSatisfy(name -> assertThat(tests)
                .contains("\"" + name + "\""));
    }

    @Test
    void each_exception_is_still_there() {
        assertThat(doors()).containsAll(NO_DOOR.keySet());
    }

    private static List<String> doors() {
        return UseCaseTest.useCases().stream()
                .filter(method -> method.getOwner().getPackageName().equals("org.sheyin.cases.service"))
                .filter(DoorTest::takesACase)
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .distinct()
                .sorted()
                .toList();
    }

    /** An id of a case or page, or one of the commands that carry it. */
    private static boolean takesACase(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("long")
                        || List.of("Decide", "SubmitCase", "NewPage", "Emission", "Reassign", "Refer", "Reopen")
                                .contains(type.getSimpleName()));
    }
}
