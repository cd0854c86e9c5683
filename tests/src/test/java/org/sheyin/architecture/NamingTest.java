package org.sheyin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 7: names tell what a thing is, and nothing knows more than six others. */
class NamingTest {
    private static final int COLLABORATORS = 6;

    /** Services that need more, each with its reason. */
    private static final Set<String> MORE_COLLABORATORS = Set.of();

    @Test
    void no_class_is_an_impl_manager_helper_util_or_dto_because_such_a_name_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)(\\$.*)?")
                .because("a class is named for what it is; an adapter for what it adapts")
                .check(Project.classes());
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.persistence.Entity, model",
        "jakarta.ejb.Stateless, service messaging",
        "jakarta.ejb.MessageDriven, messaging",
    })
    void what_it_is_tells_where_it_stands(String annotation, String roles) {
        var annotated = Project.classes().stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .toList();

        assertThat(annotated).isNotEmpty().allMatch(type -> List.of(roles.split(" "))
                .contains(Project.roleOf(type)));
    }

    @Test
    void a_message_driven_bean_is_called_a_consumer() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ejb.MessageDriven")
                .should()
                .haveSimpleNameEndingWith("Consumer")
                .because("one looks for the consumer of an event by its name")
                .check(Project.classes());
    }

    @Test
    void nothing_has_more_than_six_injected_collaborators_because_it_would_do_too_much() {
        var injecting =
                Project.classes().stream().filter(type -> injected(type) > 0).toList();

        assertThat(injecting).isNotEmpty();
        assertThat(injecting)
                .filteredOn(type -> injected(type) > COLLABORATORS)
                .filteredOn(type -> !MORE_COLLABORATORS.contains(type.getSimpleName()))
                .isEmpty();
    }

    @Test
    void a_service_has_one_injecting_and_one_public_empty_constructor_because_a_test_builds_it_without_a_server() {
        var services = Project.classes().stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) && injected(type) > 0)
                .toList();

        assertThat(services).isNotEmpty();
        assertThat(services).filteredOn(type -> !isBuildable(type)).isEmpty();
    }

    private static boolean isBuildable(JavaClass type) {
        var constructors = type.getConstructors();
        long injecting = constructors.stream().filter(NamingTest::isInjected).count();
        return injecting == 1
                && constructors.stream()
                        .anyMatch(each -> each.getParameters().isEmpty()
                                && each.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static long injected(JavaClass type) {
        long byConstructor = type.getConstructors().stream()
                .filter(NamingTest::isInjected)
                .mapToLong(each -> each.getParameters().size())
                .sum();
        long byField = type.getFields().stream().filter(NamingTest::isInjected).count();
        return byConstructor + byField;
    }

    private static boolean isInjected(CanBeAnnotated member) {
        return member.isAnnotatedWith(Inject.class)
                || member.isAnnotatedWith("jakarta.ejb.EJB")
                || member.isAnnotatedWith(Resource.class);
    }
}
