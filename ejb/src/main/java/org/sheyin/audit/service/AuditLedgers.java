package org.sheyin.audit.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Reads of the sealed audit, each a short transaction within the reader's scope: a check of years is no transaction of hours. */
@Stateless
public class AuditLedgers {
    @Resource(lookup = "java:jboss/datasources/SheyinDS")
    private DataSource database;

    @UseCase(Right.AUDIT_READ)
    public <T> T read(Actor actor, Function<JdbcAuditLedger, T> question) {
        try (Connection connection = database.getConnection()) {
            return question.apply(new JdbcAuditLedger(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit cannot be read", e);
        }
    }
}
