package org.sheyin.account.service;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import org.sheyin.audit.service.RefusalAudit;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/**
 * What stands before every service method: the right, the epoch under which it was granted, the database scope of the
 * transaction, and the audit of a refusal.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {
    private static final String SCOPE = "org.sheyin.scope";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private ScopeRepository scope;

    @Inject
    private RefusalAudit refusals;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var actor = (Actor) call.getParameters()[0];
        boolean outermost = transaction.getTransactionKey() == null || transaction.getResource(SCOPE) == null;
        try {
            requireRight(call, actor);
            if (transaction.getTransactionKey() != null) {
                openScope(actor);
            }
            return call.proceed();
        } catch (RefusedException refused) {
            if (outermost && refused.firstRecorded()) {
                refusals.record(
                        actor, RefusalAudit.Refused.of(call.getMethod(), call.getParameters()), refused.getMessage());
            }
            throw refused;
        }
    }

    private static void requireRight(InvocationContext call, Actor actor) {
        Right[] rights = call.getMethod().getAnnotation(UseCase.class).value();
        if (Arrays.stream(rights).noneMatch(actor::may)) {
            throw new RefusedException(Reason.of("ACCESS-21-1", "21", rights[0].permission()));
        }
    }

    private void openScope(Actor actor) {
        var open = (Actor) transaction.getResource(SCOPE);
        if (open == null) {
            long epoch = scope.open(actor);
            transaction.putResource(SCOPE, actor);
            if (!actor.isSystem() && epoch != actor.epoch()) {
                throw new RefusedException(Reason.of("ACCESS-21-2", "21"));
            }
        } else if (open.accountId() != actor.accountId() || !open.databaseRole().equals(actor.databaseRole())) {
            throw new IllegalStateException("one transaction, two actors");
        }
    }
}
