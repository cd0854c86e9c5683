package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.model.CatalogueRepository;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.service.Fresh;

/** A change of the catalogue is in force within two seconds, and within them nobody asks again (Art 16). */
class CatalogueInForceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String CITY = "440100";

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private final CatalogueInForce inForce = new CatalogueInForce(counted(SampleCatalogue.repository()), clock);

    @Test
    void one_answer_serves_for_two_seconds() {
        assertThat(inForce.version(SampleCatalogue.ENROLMENT, DAY)).isPresent();
        assertThat(inForce.version(SampleCatalogue.ENROLMENT, DAY)).isPresent();
        assertThat(asked).hasValue(1);

        clock.forward(Fresh.TIME);
        inForce.version(SampleCatalogue.ENROLMENT, DAY);
        assertThat(asked).hasValue(2);
    }

    @Test
    void items_cities_and_days_are_kept_apart() {
        assertThat(inForce.cityItem(CITY, SampleCatalogue.ENROLMENT, DAY)).isPresent();
        assertThat(inForce.cityItem("441900", SampleCatalogue.ENROLMENT, DAY)).isEmpty();
        assertThat(inForce.version("99-99", DAY)).isEmpty();
        assertThat(inForce.version(SampleCatalogue.ENROLMENT, DAY.minusYears(50)))
                .isEmpty();
        assertThat(asked).hasValue(4);
    }

    @Test
    void what_is_older_than_two_seconds_is_not_used() {
        inForce.version(SampleCatalogue.ENROLMENT, DAY);
        clock.forward(Fresh.TIME.minus(Duration.ofMillis(1)));
        inForce.version(SampleCatalogue.ENROLMENT, DAY);
        assertThat(asked).hasValue(1);
    }

    private CatalogueRepository counted(CatalogueRepository real) {
        InvocationHandler count = (proxy, method, arguments) -> {
            asked.incrementAndGet();
            return method.invoke(real, arguments);
        };
        return (CatalogueRepository) Proxy.newProxyInstance(
                CatalogueRepository.class.getClassLoader(), new Class<?>[] {CatalogueRepository.class}, count);
    }
}
