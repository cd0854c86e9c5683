package org.sheyin.deployment.it;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListPage;

/** Arguments for any service method, in which every id is that of a thing that is not there. */
final class SampleArguments {
    /** Of this month's form, and beyond what any test founds. */
    static final long NOT_THERE = 2_026_110_999_999_999L;

    private static final int DEEPEST = 4;

    private SampleArguments() {}

    static List<Object> of(Method method, Actor actor) {
        var arguments = new ArrayList<Object>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(type == Actor.class ? actor : sample(type, 0));
        }
        return arguments;
    }

    /** Whether an id stands among the arguments, by itself or in a command. */
    static boolean nameAThing(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == long.class || carriesAnId(type));
    }

    private static boolean carriesAnId(Class<?> type) {
        return type != Actor.class
                && type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getType() == long.class
                                && part.getName().toLowerCase(Locale.ROOT).endsWith("id"));
    }

    /** Nothing was found, and nothing done. */
    static boolean isNothing(Object answer) {
        if (answer instanceof Collection<?> some) {
            return some.isEmpty();
        }
        if (answer instanceof Map<?, ?> some) {
            return some.isEmpty();
        }
        if (answer instanceof ListPage<?> page) {
            return page.rows().isEmpty();
        }
        return answer instanceof Optional<?> one && one.isEmpty()
                || answer instanceof Number number && number.longValue() == 0
                || Boolean.FALSE.equals(answer);
    }

    private static Object sample(Class<?> type, int depth) {
        if (type == long.class || type == Long.class) {
            return NOT_THERE;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == String.class) {
            return "没有的东西";
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return object(type, depth);
    }

    private static Object object(Class<?> type, int depth) {
        if (type == LocalDate.class) {
            return LocalDate.now();
        }
        if (type == Instant.class) {
            return Instant.now();
        }
        if (type.isAssignableFrom(List.class)) {
            return List.of();
        }
        if (type.isAssignableFrom(Set.class)) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type.isRecord() && depth < DEEPEST ? record(type, depth) : null;
    }

    private static Object record(Class<?> type, int depth) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> sample(part.getType(), depth + 1))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            return null; // a value that does not exist like this: the method gets none
        }
    }
}
