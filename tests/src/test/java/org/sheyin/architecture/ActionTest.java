package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.shared.service.UseCase;

/** Rule 10: every action of a lifecycle has a service method that asks for the action's right. */
class ActionTest {
    /** Actions that no service takes by name, with what takes them or what they wait for; a name too many fails. */
    private static final Map<CaseAction, String> NOT_YET = Map.ofEntries(
            Map.entry(CaseAction.EXPIRE_CLAIM, "its CaseSweep, and whoever claims next"),
            Map.entry(CaseAction.LAPSE, "its CaseSweep"));

    private static final List<String> SERVICES = List.of("org.sheyin.cases.service", "org.sheyin.proof.service");

    @ParameterizedTest
    @EnumSource
    void an_action_is_taken_by_a_use_case_of_its_right_or_is_named_as_not_yet(CaseAction action) {
        var methods = UseCaseTest.useCases().stream()
                .filter(method -> SERVICES.contains(method.getOwner().getPackageName()))
                .filter(method -> asksFor(method, action))
                .filter(method -> takes(method, action, new HashSet<>()))
                .map(JavaMethod::getFullName)
                .toList();

        if (NOT_YET.containsKey(action)) {
            assertThat(methods)
                    .as("%s is there: take it from the list of those that are not", action)
                    .isEmpty();
        } else {
            assertThat(methods)
                    .as("use cases of the right %s that take %s", action.right(), action)
                    .isNotEmpty();
        }
    }

    private static boolean asksFor(JavaMethod method, CaseAction action) {
        return Arrays.asList(method.getAnnotationOfType(UseCase.class).value()).contains(action.right());
    }

    /** Whether the method, or one of its own class that it calls, names the action. */
    private static boolean takes(JavaCodeUnit unit, CaseAction action, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        boolean names = unit.getFieldAccesses().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(CaseAction.class)
                        && access.getTarget().getName().equals(action.name()));
        return names || calledInside(unit).stream().anyMatch(called -> takes(called, action, seen));
    }

    private static List<JavaCodeUnit> calledInside(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(owner))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .map(JavaCodeUnit.class::cast)
                .toList();
    }
}
