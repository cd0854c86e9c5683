package org.sheyin.account.service;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.audit.service.RefusalAudit;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.MovableClock;

/** Service methods behind the interceptor, within one transaction. */
final class GuardedCall {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final Map<Object, Object> resources = new HashMap<>();
    private final UseCaseInterceptor interceptor = new UseCaseInterceptor();
    final InMemoryScopeRepository scope = new InMemoryScopeRepository(clock);
    final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    boolean inTransaction = true;

    GuardedCall() {
        Made.write(interceptor, "transaction", transaction());
        Made.write(interceptor, "scope", scope);
        Made.write(
                interceptor,
                "refusals",
                new RefusalAudit(scope, new AuditTrail(audited, new InMemoryMonthIds(), clock)));
    }

    /** What the method does. */
    interface Body {
        Object run() throws Exception;
    }

    /** Calls the service's method, whose first parameter is the actor; the body stands for what it does. */
    Object call(Class<?> service, String method, Actor actor, Body body) throws Exception {
        return interceptor.check(new Call(method(service, method), new Object[] {actor}, body));
    }

    private static Method method(Class<?> service, String name) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TransactionSynchronizationRegistry transaction() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getTransactionKey" -> inTransaction ? "transaction" : null;
                    case "getResource" -> resources.get(args[0]);
                    case "putResource" -> resources.put(args[0], args[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private record Call(Method method, Object[] parameters, Body body) implements InvocationContext {
        @Override
        public Object getTarget() {
            return null;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return parameters;
        }

        @Override
        public void setParameters(Object[] changed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }

        @Override
        public Object proceed() throws Exception {
            return body.run();
        }
    }
}
