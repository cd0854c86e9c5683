package org.sheyin.cases.it;

import jakarta.enterprise.inject.spi.CDI;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.sheyin.account.service.Authentication;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseUpload;
import org.sheyin.cases.service.NewPage;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.cases.service.Submitted;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** What the tests in the container need: people of the demonstration province, filled forms, scans, and patience. */
public final class Desk {
    private static final AtomicInteger PERSON = new AtomicInteger();

    private Desk() {}

    public static <T> T service(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** The actor of a demonstration account, such as clerk1. */
    public static Actor actor(String login) {
        long id = number("select id from sheyin.account where login_name = ?", login);
        return service(Authentication.class).actor(Actor.system(SystemPart.LOGIN), id, "test");
    }

    public static DataSource dataSource(String name) {
        try {
            return (DataSource) new InitialContext().lookup("java:jboss/datasources/" + name);
        } catch (NamingException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Asks the database as the owner, past row-level security. */
    public static long number(String sql, Object... arguments) {
        try (var connection = dataSource("SheyinOwnerDS").getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setObject(i + 1, arguments[i]);
            }
            try (var result = query.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("no row: " + sql);
                }
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A complete enrolment (01-01) of an invented person with a number of his own. */
    public static FormValues enrolment() {
        var values = new LinkedHashMap<String, String>();
        values.put("personName", "测试" + (char) ('甲' + PERSON.get() % 5));
        values.put("idType", "RESIDENT_ID");
        values.put("idNumber", identityNumber());
        values.put("mobile", "13800138000");
        values.put("agentPresent", "NO");
        values.put("householdRegion", "440106");
        values.put("householdVillage", "石牌街道 龙口社区");
        values.put("personCategory", "ORDINARY");
        values.put("student", "NO");
        values.put("startMonth", "2026-01");
        values.put("grade", "360");
        values.put("payMethod", "SELF");
        return FormValues.of(values);
    }

    private static String identityNumber() {
        int n = PERSON.incrementAndGet();
        String body =
                "440106" + (1970 + n / 1000 % 30) + "0%d%02d%03d".formatted(1 + n / 100 % 9, 1 + n % 28, n % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** A complete draft with its two images. */
    public static long draft(Actor clerk) {
        return draft(clerk, enrolment());
    }

    /** The same of a person who may have come before. */
    static long draft(Actor clerk, FormValues typed) {
        long id = service(CaseIntake.class).begin(clerk, "01-01", SubmitCase.newToken());
        complete(clerk, id, typed);
        return id;
    }

    /** Types the enrolment and hands in its two images. */
    public static void complete(Actor clerk, long id) {
        complete(clerk, id, enrolment());
    }

    private static void complete(Actor clerk, long id, FormValues typed) {
        service(CaseIntake.class).save(clerk, id, typed);
        scan(clerk, id, "idCard");
        scan(clerk, id, "household");
    }

    static void scan(Actor clerk, long caseId, String line) {
        try {
            service(CaseUpload.class)
                    .upload(
                            clerk,
                            new NewPage(caseId, line, "IMAGE", line + ".png", true),
                            new ByteArrayInputStream(
                                    ScannedSheet.png(300, 200, new Color(PERSON.incrementAndGet() * 7919))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Submitted submit(Actor clerk, long caseId) {
        return service(CaseIntake.class).submit(clerk, new SubmitCase(caseId, SubmitCase.newToken(), null, true));
    }

    public static long delivered(Actor clerk) {
        long id = draft(clerk);
        submit(clerk, id);
        await(() -> state(clerk, id) == CaseState.DELIVERED);
        return id;
    }

    public static CaseState state(Actor actor, long caseId) {
        return service(CaseReading.class).look(actor, caseId).summary().state();
    }

    /** Polls until it is so, half a minute at most. */
    public static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("did not come about within 30 s");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
