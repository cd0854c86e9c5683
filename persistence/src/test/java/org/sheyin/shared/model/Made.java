package org.sheyin.shared.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;

/** Entities that only the database founds, made for tests, and fields that only the database reads. */
public final class Made {
    private Made() {}

    public static <T> T of(Class<T> type, Map<String, ?> values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T entity = constructor.newInstance();
            values.forEach((name, value) -> write(entity, name, value));
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    public static void write(Object entity, String name, Object value) {
        try {
            field(entity, name).set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T read(Object entity, String name, Class<T> type) {
        try {
            return type.cast(field(entity, name).get(entity));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object entity, String name) {
        Field found = Arrays.stream(entity.getClass().getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entity.getClass() + " has no " + name));
        found.setAccessible(true);
        return found;
    }
}
