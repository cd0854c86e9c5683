package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Reads of the sealed audit, each a short transaction within the reader's scope: a check of years is no transaction of hours. */
@Stateless
public class AuditLedgers {
    private AuditDatabase database;

    public AuditLedgers() {}

    @Inject
    public AuditLedgers(AuditDatabase database) {
        this.database = database;
    }

    @UseCase(Right.AUDIT_READ)
    public <T> T read(Actor actor, Function<JdbcAuditLedger, T> question) {
        return database.asked(question);
    }
}
