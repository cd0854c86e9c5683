package org.sheyin.portal.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls without argument, such as {@code #{row.number()}}. The resolver of the specification goes through all methods of the
 * class for every cell of a table; here each is looked for once. What it does not find is left to the others.
 */
public final class PlainCalls extends ELResolver {
    private static final ClassValue<Map<String, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || arguments == null || arguments.length > 0) {
            return null;
        }
        var found = KNOWN.get(base.getClass())
                .computeIfAbsent(method.toString(), name -> find(base.getClass(), name))
                .orElse(null);
        if (found == null) {
            return null;
        }
        try {
            Object value = found.invoke(base);
            context.setPropertyResolved(base, method);
            return value;
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        }
    }

    /** Only what anybody may call: a public method of this name, of a public class. */
    private static Optional<Method> find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean open = Modifier.isPublic(method.getDeclaringClass().getModifiers());
            return open && !method.isVarArgs() ? Optional.of(method) : Optional.empty();
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Calls only.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
