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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    /** Methods whose number is no id of a thing, or that find nothing without saying so, each with its reason. */
    private static final Map<String, String> SILENT = Map.of(
            "AnnouncementQueries.list", "a place in the list",
            "SavedFilters.remove", "removes one's own only",
            "ReviewDrafts.load", "reads one's own only",
            "ReviewDrafts.forget", "removes one's own only",
            "CaseIntake.submit", "its command takes a real token only; tried in ForeignCaseIT");

    /** A method and the bean's view through which it is called. */
    private record Door(Class<?> view, Method method) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        boolean isOpenTo(Actor actor) {
            return Arrays.stream(method.getAnnotation(UseCase.class).value()).anyMatch(actor::may);
        }

        /** What it returns or throws. */
        Object call(Actor actor) {
            try {
                return view.getMethod(method.getName(), method.getParameterTypes())
                        .invoke(
                                CDI.current().select(view).get(),
                                SampleArguments.of(method, actor).toArray());
            } catch (InvocationTargetException e) {
                return e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name(), e);
            }
        }
    }

    @Test
    void without_its_right_every_method_is_refused_to_every_role_and_the_refusal_recorded() {
        var open = new ArrayList<String>();
        for (Role role : Role.values()) {
            Actor actor = holder(role);
            var shut = doors().filter(door -> !door.isOpenTo(actor)).toList();
            assertThat(shut).as(role.name()).hasSizeGreaterThan(ENOUGH);
            long before = refusals(actor);
            shut.stream()
                    .filter(door -> !isRefused(door.call(actor), "ACCESS-21-1"))
                    .forEach(door -> open.add(role + " at " + door.name()));
            assertThat(refusals(actor) - before).as("recorded of " + role).isEqualTo(shut.size());
        }
        assertThat(open).isEmpty();
    }

    @Test
    void with_its_right_a_thing_that_is_not_there_is_refused_or_not_found() {
        var told = new TreeMap<String, String>();
        for (Role role : Role.values()) {
            Actor actor = holder(role);
            doors().filter(door -> door.isOpenTo(actor) && SampleArguments.nameAThing(door.method()))
                    .filter(door -> !SILENT.containsKey(door.name()))
                    .forEach(door -> {
                        Object answer = door.call(actor);
                        if (!(answer instanceof RefusedException) && !SampleArguments.isNothing(answer)) {
                            told.put(door.name(), role + " was told " + brief(answer));
                        }
                    });
        }
        assertThat(told).isEmpty();
    }

    private static boolean isRefused(Object answer, String rule) {
        return answer instanceof RefusedException refused && rule.equals(refused.getMessage());
    }

    private static String brief(Object answer) {
        String text = String.valueOf(answer);
        return text.substring(0, Math.min(text.length(), 120));
    }

    /** A person of the demonstration with that role. */
    private static Actor holder(Role role) {
        long id = Desk.number(
                "select min(a.id) from sheyin.account a join sheyin.account_role r on r.account_id = a.id"
                        + " where r.role = ? and a.state = 'ACTIVE' and not a.password_once",
                role.name());
        return Desk.service(Authentication.class).actor(Actor.system(SystemPart.LOGIN), id, "test");
    }

    private static Stream<Door> doors() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.sheyin."))
                .flatMap(MethodMatrixIT::doors)
                .sorted(Comparator.comparing(door -> door.method().toString()));
    }

    private static Stream<Door> doors(Bean<?> bean) {
        var methods = Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(UseCase.class) && !method.isSynthetic())
                .toList();
        return methods.isEmpty() ? Stream.empty() : methods.stream().map(method -> new Door(view(bean), method));
    }

    private static Class<?> view(Bean<?> bean) {
        return bean.getTypes().contains(bean.getBeanClass())
                ? bean.getBeanClass()
                : bean.getTypes().stream()
                        .filter(Class.class::isInstance)
                        .map(type -> (Class<?>) type)
                        .filter(type -> type.getName().startsWith("org.sheyin."))
                        .findFirst()
                        .orElseThrow();
    }

    private static long refusals(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'REFUSED'",
                actor.accountId());
    }
}
