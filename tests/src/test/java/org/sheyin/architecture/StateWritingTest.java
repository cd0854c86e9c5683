package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseEvent;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.service.CaseTransitions;

/** Rule 6: a state is written by {@code apply} of its entity and nowhere else. */
class StateWritingTest {
    private static final Pattern BULK_UPDATE = Pattern.compile(
            "update\\s+(?:\\w+\\.)?(\\w+)(?:\\s+\\w+)?\\s+set\\s[^;]*\\bstate\\s*=", Pattern.CASE_INSENSITIVE);

    @Test
    void the_state_of_an_entity_is_written_by_its_apply_only_because_there_the_table_and_the_rules_stand() {
        var states = states();
        assertThat(states).extracting(JavaField::getFullName).contains("org.sheyin.cases.model.CaseFile.state");

        var writes = states.stream()
                .flatMap(field -> field.getAccessesToSelf().stream())
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .toList();
        assertThat(writes).isNotEmpty();
        assertThat(writes)
                .filteredOn(write -> !isOfTheEntity(write))
                .extracting(JavaAccess::getDescription)
                .isEmpty();
    }

    /** So each step carries who took it and the assertion of the login (Art 25), whatever page or job it comes from. */
    @Test
    void a_case_goes_on_and_is_written_down_by_one_door() {
        var file = Project.classes().get(CaseFile.class);
        assertThat(file.getMethodCallsToSelf().stream()
                        .filter(call -> call.getName().equals("apply")
                                && !call.getOriginOwner().equals(file)))
                .isNotEmpty()
                .allMatch(call -> call.getOriginOwner().isEquivalentTo(CaseTransitions.class));
        assertThat(Project.classes().get(CaseEvent.class).getConstructorCallsToSelf())
                .isNotEmpty()
                .allMatch(call -> call.getOriginOwner().isEquivalentTo(CaseTransitions.class));
    }

    @Test
    void there_is_no_setter_of_a_state() {
        assertThat(Project.classes().stream().flatMap(type -> type.getMethods().stream()))
                .filteredOn(method -> method.getName().matches("set\\w*State"))
                .isEmpty();
    }

    @Test
    void no_bulk_update_changes_a_state_because_it_would_pass_by_rules_and_history() {
        assertThat("update case_file set lock_version = 1, state = 'X'").containsPattern(BULK_UPDATE);
        assertThat("update CaseFile c set c.state = :s").containsPattern(BULK_UPDATE);

        var withLifecycle = tables();
        assertThat(withLifecycle).contains("case_file", "casefile", "account");
        assertThat(Project.sources("main", ".java").entrySet())
                .filteredOn(file -> BULK_UPDATE
                        .matcher(joined(file.getValue()))
                        .results()
                        .anyMatch(
                                update -> withLifecycle.contains(update.group(1).toLowerCase(Locale.ROOT))))
                .extracting(file -> file.getKey().toString())
                .isEmpty();
    }

    /** Tables and entity names of what has a lifecycle, in small letters. */
    private static Set<String> tables() {
        return states().stream()
                .map(JavaField::getOwner)
                .flatMap(entity -> Stream.of(
                        entity.getSimpleName(),
                        entity.getAnnotationOfType(Table.class).name()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<JavaField> states() {
        return Project.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEnum())
                .filter(field -> field.getRawType().getSimpleName().endsWith("State"))
                .filter(StateWritingTest::hasApply)
                .toList();
    }

    /** An entity without {@code apply} (an entry of a history) keeps a state that never changes. */
    private static boolean hasApply(JavaField field) {
        return field.getOwner().getMethods().stream()
                .anyMatch(method -> method.getName().equals("apply"));
    }

    private static boolean isOfTheEntity(JavaFieldAccess write) {
        String writer = write.getOrigin().getName();
        return write.getOriginOwner().equals(write.getTargetOwner())
                && (writer.equals("apply") || writer.equals("<init>"));
    }

    /** Java text with its string literals put together. */
    private static String joined(String java) {
        return java.replaceAll("\"\\s*\\+\\s*\"", "");
    }
}
