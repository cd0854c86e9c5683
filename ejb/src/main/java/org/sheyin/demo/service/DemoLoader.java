package org.sheyin.demo.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import javax.sql.DataSource;
import org.sheyin.account.service.FactorKeys;
import org.sheyin.account.service.Passwords;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.catalogue.service.CatalogueLoader;
import org.sheyin.portal.service.GroundLaid;
import org.sheyin.shared.service.DataFolder;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.service.StaffSeal;

/** Loads organizations and accounts into an empty database before the server answers, and lets the cases follow. */
@ApplicationScoped
public class DemoLoader {
    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final int LOCK = 1603;

    @Resource(lookup = "java:jboss/datasources/SheyinOwnerDS")
    private DataSource owner;

    @Inject
    private Passwords passwords;

    @Inject
    private FactorKeys keys;

    @Inject
    private StaffSeal seal;

    @Inject
    private DemoCases cases;

    @Inject
    private Clock clock;

    void load(@Observes GroundLaid ground) {
        if (!Boolean.getBoolean("sheyin.demo")) {
            return;
        }
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            if (isEmpty(connection)) {
                lay(connection);
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the demonstration province cannot be loaded", e);
        }
        cases.start();
    }

    /** Two nodes that start at once wait for each other; the second finds the accounts of the first. */
    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            try (var found = statement.executeQuery("select 1 from sheyin.account limit 1")) {
                return !found.next();
            }
        }
    }

    private void lay(Connection connection) throws SQLException, IOException {
        String password = passwords.inventOnce();
        var organizations =
                new DemoOrganizations(connection, login -> keys.holderIndex(SimulatedCards.numberOf(login)));
        organizations.load();
        organizations.staff(passwords.hash(password), clock.instant().minus(Period.ofDays(200)), clock.instant());
        new DemoRegister(connection, seal, clock.instant()).load();
        new DemoAccountRequests(connection, seal, clock.instant()).load();
        openItems(connection);
        acceptVirtualAuthenticators(connection);
        new DemoAdministration(connection, clock.instant()).load();
        new DemoLines(connection, clock.instant()).load();
        new DemoTerminals(connection, clock.instant()).load();
        new DemoDisclosures(connection, clock.instant()).load();
        // Before the commit: accounts whose password nobody knows would be of no use; a file without accounts is
        // rewritten.
        DemoAccountsFile.write(DataFolder.path("demo-accounts.txt"), password);
        LOG.log(
                System.Logger.Level.INFO,
                "demonstration province: {0} accounts",
                DemoStaff.all().size());
    }

    /** Chromium's virtual authenticator, so that a demonstration can enrol a passkey without a device. */
    private static void acceptVirtualAuthenticators(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into passkey_model (aaguid, name) values"
                    + " ('01020304-0506-0708-0102-030405060708', '虚拟认证器（仅演示）')");
        }
    }

    private void openItems(Connection connection) throws SQLException {
        var catalogue = new CatalogueLoader();
        LocalDate from = LocalDate.now(clock.withZone(ServerClock.ZONE)).minusDays(200);
        List<String> codes = DemoItems.opened();
        for (String city : DemoProvince.CITIES) {
            catalogue.openInCity(connection, city, from, codes);
        }
    }
}
