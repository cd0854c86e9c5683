package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.UseCase;

/** Rule 9: every public method of a service carries its access right and takes the actor first. */
class UseCaseTest {
    /** Beans whose public methods carry no right, each with its reason; a name that is no longer needed fails. */
    private static final Map<String, String> WITHOUT_RIGHT =
            Map.of("RefusalAudit", "called by the interceptor itself, after the right was refused");

    /** Methods that the container calls, never a user. */
    private static final List<String> OF_THE_CONTAINER = List.of(
            "jakarta.ejb.Schedule",
            "jakarta.ejb.Schedules",
            "jakarta.ejb.Timeout",
            "jakarta.annotation.PostConstruct",
            "jakarta.annotation.PreDestroy");

    @Test
    void every_public_method_of_a_service_carries_its_right_because_else_anybody_may_call_it() {
        var methods = beans().filter(type -> !WITHOUT_RIGHT.containsKey(type.getSimpleName()))
                .flatMap(UseCaseTest::callable)
                .toList();

        assertThat(methods).isNotEmpty();
        assertThat(methods)
                .filteredOn(method -> !method.isAnnotatedWith(UseCase.class)
                        || method.getAnnotationOfType(UseCase.class).value().length == 0)
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void a_use_case_takes_the_actor_first_because_who_acts_is_an_argument() {
        assertThat(useCases()).isNotEmpty();
        assertThat(useCases())
                .filteredOn(method -> method.getRawParameterTypes().isEmpty()
                        || !method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void a_use_case_is_public_and_of_a_bean_because_else_the_interceptor_does_not_see_the_call() {
        assertThat(useCases())
                .filteredOn(
                        method -> !method.getModifiers().contains(JavaModifier.PUBLIC) || !isBean(method.getOwner()))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void each_exception_is_still_needed() {
        assertThat(WITHOUT_RIGHT.keySet())
                .allMatch(name -> beans().filter(type -> type.getSimpleName().equals(name))
                        .flatMap(UseCaseTest::callable)
                        .anyMatch(method -> !method.isAnnotatedWith(UseCase.class)));
    }

    static List<JavaMethod> useCases() {
        return Project.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(UseCase.class))
                .toList();
    }

    /** The EJBs; what only a message or a timer reaches is no service. */
    private static Stream<JavaClass> beans() {
        return Project.classes().stream().filter(UseCaseTest::isBean);
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static Stream<JavaMethod> callable(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> OF_THE_CONTAINER.stream().noneMatch(method::isAnnotatedWith));
    }
}
