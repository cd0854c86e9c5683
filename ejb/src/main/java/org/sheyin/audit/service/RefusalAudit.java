package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;

/** Records a refusal in a transaction of its own, since the refused one is rolled back. Called by the interceptor only. */
@Stateless
public class RefusalAudit {
    private ScopeRepository scope;
    private AuditTrail trail;

    /**
     * What was tried.
     *
     * @param subject the concept, as {@code CASE}
     * @param subjectId what was reached for, 0 when the call names none
     */
    public record Refused(String useCase, String subject, long subjectId) {
        /** From a call of a service, whose first number behind the actor is the object's, its own or its command's. */
        public static Refused of(Method method, Object[] arguments) {
            var service = method.getDeclaringClass();
            String[] path = service.getPackageName().split("\\.");
            String concept = path[path.length - 2];
            return new Refused(
                    service.getSimpleName() + "." + method.getName(),
                    "cases".equals(concept) ? "CASE" : concept.toUpperCase(Locale.ROOT),
                    Stream.of(arguments)
                            .skip(1)
                            .mapToLong(Refused::id)
                            .filter(id -> id != 0)
                            .findFirst()
                            .orElse(0));
        }

        private static long id(Object argument) {
            if (argument instanceof Long id) {
                return id;
            }
            if (!(argument instanceof Record)) {
                return 0;
            }
            var components = argument.getClass().getRecordComponents();
            if (components.length == 0 || components[0].getType() != long.class) {
                return 0;
            }
            try {
                return (long) components[0].getAccessor().invoke(argument);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(components[0].toString(), e);
            }
        }
    }

    public RefusalAudit() {}

    @Inject
    public RefusalAudit(ScopeRepository scope, AuditTrail trail) {
        this.scope = scope;
        this.trail = trail;
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(Actor actor, Refused call, String rules) {
        scope.open(actor);
        trail.record(actor, AuditFact.refused(call.useCase(), call.subject(), call.subjectId(), rules));
    }
}
