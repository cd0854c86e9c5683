package org.sheyin.portal.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.catalogue.service.CatalogueLoader;
import org.sheyin.organization.model.RegionData;
import org.sheyin.rule.model.RuleData;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.model.DutyData;

/** Lays the ground before anything else runs: migrations, months ahead, and the delivered data. May run again. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Ground {
    @Resource(lookup = "java:jboss/datasources/SheyinOwnerDS")
    private DataSource owner;

    @Inject
    private Event<GroundLaid> laid;

    @PostConstruct
    void lay() {
        Flyway.configure(Ground.class.getClassLoader())
                .dataSource(owner)
                .schemas("sheyin")
                .createSchemas(false)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            load(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the delivered data cannot be loaded", e);
        }
        laid.fire(new GroundLaid());
    }

    private static void load(Connection connection) throws SQLException {
        monthsAhead(connection);
        RegionData.load(connection);
        RuleData.load(connection);
        CalendarData.load(connection);
        DutyData.load(connection);
        new CatalogueLoader().load(connection, LocalDate.now(ServerClock.ZONE));
    }

    /** A server that runs for long still has months ahead. Few of them: every statement by other keys looks at them all. */
    @Schedule(hour = "3", minute = "7", persistent = false)
    void monthsAhead() {
        try (Connection connection = owner.getConnection()) {
            monthsAhead(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the coming months have no partitions", e);
        }
    }

    private static void monthsAhead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select sheyin.ensure_months(date_trunc('month', now())::date, 6)");
        }
    }
}
