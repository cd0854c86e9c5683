package org.sheyin.portal.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.DataFolder;
import org.sheyin.shared.service.UseCase;

/** Figures of the node that answers, for the system administrator: no business data, nothing personal. */
@Stateless
public class ServerQueries {
    private static final String POOL = "jboss.as:subsystem=datasources,data-source=SheyinDS,statistics=pool";
    private static final String QUEUES = "jboss.as:subsystem=messaging-activemq,server=sheyin,jms-queue=*";
    private static final String BUILD = "/META-INF/maven/org.sheyin/sheyin-ejb/pom.properties";
    private static final String MIGRATION =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by installed_rank desc limit 1";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private MeasuredBeans beans;
    private ScopeRepository scope;
    private RuleParameters parameters;
    private Clock clock;

    public ServerQueries() {}

    @Inject
    public ServerQueries(MeasuredBeans beans, ScopeRepository scope, RuleParameters parameters, Clock clock) {
        this.beans = beans;
        this.scope = scope;
        this.parameters = parameters;
        this.clock = clock;
    }

    @UseCase(Right.SERVER_READ)
    public ServerView view(Actor actor) {
        Instant before = clock.instant();
        Instant database = scope.databaseTime();
        Instant now = clock.instant();
        Instant middle = before.plus(Duration.between(before, now).dividedBy(2));
        return new ServerView(
                now,
                System.getProperty("jboss.node.name", "local"),
                version(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                memory(),
                pool(),
                queues(),
                parameters.checkedAt().orElse(null),
                disk(),
                Duration.between(database, middle),
                (String) em.createNativeQuery(MIGRATION)
                        .getResultStream()
                        .findFirst()
                        .orElse(null));
    }

    private static ServerView.Memory memory() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var threads = ManagementFactory.getThreadMXBean();
        return new ServerView.Memory(
                heap.getUsed(),
                heap.getCommitted(),
                heap.getMax(),
                threads.getThreadCount(),
                threads.getPeakThreadCount(),
                Runtime.getRuntime().availableProcessors());
    }

    private ServerView.Pool pool() {
        return beans.find(POOL).stream()
                .map(bean -> new ServerView.Pool(
                        beans.number(bean, "ActiveCount").orElse(null),
                        beans.number(bean, "InUseCount").orElse(null),
                        beans.number(bean, "AvailableCount").orElse(null),
                        beans.number(bean, "WaitCount").orElse(null),
                        beans.number(bean, "MaxWaitTime").orElse(null)))
                .findFirst()
                .orElse(null);
    }

    private List<ServerView.Queue> queues() {
        return beans.find(QUEUES).stream()
                .map(bean -> new ServerView.Queue(
                        bean.getKeyProperty("jms-queue"),
                        beans.number(bean, "messageCount").orElse(null),
                        beans.number(bean, "consumerCount").orElse(null)))
                .toList();
    }

    private static ServerView.Disk disk() {
        try {
            var store = Files.getFileStore(DataFolder.path(""));
            return new ServerView.Disk(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException unreadable) {
            return null; // the page says so
        }
    }

    private static String version() {
        try (InputStream in = ServerQueries.class.getResourceAsStream(BUILD)) {
            var build = new Properties();
            if (in != null) {
                build.load(in);
            }
            return build.getProperty("version");
        } catch (IOException unreadable) {
            return null; // the page says so
        }
    }
}
