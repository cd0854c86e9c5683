package org.sheyin.shared.model;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.util.Properties;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * One persistence unit on two pools. PostgreSQL keeps the plan of a statement for one role; on a connection where people
 * and hand-off take turns it plans each statement anew. So who works unasked has connections of its own, which also
 * leaves the people theirs when a great deal has to be sent (docs/adr/0024).
 */
final class PoolByActor extends JNDIConnector {
    private static final long serialVersionUID = 1L;

    private final transient TransactionSynchronizationRegistry registry;
    private final JNDIConnector background = new JNDIConnector("java:jboss/datasources/SheyinSystemDS");

    PoolByActor(JNDIConnector people, TransactionSynchronizationRegistry registry) {
        super(people.getDataSource());
        setName(people.getName());
        this.registry = registry;
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        boolean unasked = registry.getTransactionKey() != null
                && Boolean.TRUE.equals(registry.getResource(PersistencePools.BACKGROUND));
        return unasked ? background.connect(properties, session) : super.connect(properties, session);
    }
}
