package org.sheyin.deployment.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.account.model.Role;
import org.sheyin.account.service.Authentication;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.UseCase;

/**
 * Every service method for every role, found by the container: without its right it is refused and the refusal recorded,
 * whatever is asked for; with it, the id of a thing that is not there for this person is refused, or finds nothing.
 */
@ExtendWith(ArquillianExtension.class)
class MethodMatrixIT {
    private static final int ENOUGH = 150;

    @ParameterizedTest
    @EnumSource(Role.class)
    void without_its_right_every_method_is_refused_and_the_refusal_recorded(Role role) {
        Actor actor = holder(role);
        var shut = useCases().filter(method -> !may(actor, method)).toList();
        assertThat(shut).hasSizeGreaterThan(ENOUGH);
        long before = refusals(actor);
        assertThat(shut).allSatisfy(method -> assertThat(call(method, actor))
                .as(actor.name() + " at " + method)
                .isInstanceOf(RefusedException.class)
                .extracting("message")
                .isEqualTo("ACCESS-21-1"));
        assertThat(refusals(actor) - before).as("recorded").isEqualTo(shut.size());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void with_its_right_a_thing_out_of_scope_is_refused_or_not_found(Role role) {
        Actor actor = holder(role);
        var wrong = new ArrayList<String>();
        useCases()
                .filter(method -> may(actor, method) && SampleArguments.nameAThing(method))
                .forEach(method -> {
                    Object answer = call(method, actor);
                    boolean told = answer instanceof RefusedException || SampleArguments.isNothing(answer);
                    if (!told) {
                        wrong.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + ": " + answer);
                    }
                });
        assertThat(wrong)
                .as("what " + actor.name() + " was told of a thing that is not there")
                .isEmpty();
    }

    private static boolean may(Actor actor, Method method) {
        return Arrays.stream(method.getAnnotation(UseCase.class).value()).anyMatch(actor::may);
    }

    /** A person of the demonstration with that role. */
    private static Actor holder(Role role) {
        long id = Desk.number(
                "select min(a.id) from sheyin.account a join sheyin.account_role r on r.account_id = a.id"
                        + " where r.role = ? and a.state = 'ACTIVE' and a.login_name not like '%12'",
                role.name());
        return Desk.service(Authentication.class).actor(Actor.system(SystemPart.LOGIN), id, "test");
    }

    private static Stream<Method> useCases() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("org.sheyin."))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(UseCase.class) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString));
    }

    /** What it returns or throws. */
    private static Object call(Method method, Actor actor) {
        try {
            Object bean = CDI.current().select(method.getDeclaringClass()).get();
            return method.invoke(bean, SampleArguments.of(method, actor).toArray());
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static long refusals(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'REFUSED'",
                actor.accountId());
    }
}
