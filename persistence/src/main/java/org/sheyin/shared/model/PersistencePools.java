package org.sheyin.shared.model;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Gives the persistence unit its second pool, when EclipseLink builds it; {@link PoolByActor} tells why there are two. */
public final class PersistencePools implements SessionCustomizer {
    /** The mark of the transaction, set before its first statement and by nobody after: one transaction, one pool. */
    static final String BACKGROUND = "org.sheyin.background";

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    @Override
    public void customize(Session session) throws NamingException {
        var registry = (TransactionSynchronizationRegistry) new InitialContext().lookup(REGISTRY);
        var login = (DatasourceLogin) session.getDatasourceLogin();
        login.setConnector(new PoolByActor((JNDIConnector) login.getConnector(), registry));
        // Its management bean would count all beans of the server, the job repository's on the other pool among them,
        // in the middle of whichever transaction comes first.
        session.getServerPlatform().disableRuntimeServices();
    }
}
