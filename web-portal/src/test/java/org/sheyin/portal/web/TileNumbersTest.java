package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Tile;

class TileNumbersTest {
    private Instant now = Instant.parse("2026-11-27T01:00:00Z");
    private final TileNumbers numbers = new TileNumbers(new Moving());
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void twenty_tabs_ask_the_database_once() {
        for (int tab = 0; tab < 20; tab++) {
            assertThat(numbers.of(actor(1, 10), tile(true))).isEqualTo(1);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void after_two_seconds_the_number_is_counted_anew() {
        numbers.of(actor(1, 10), tile(true));
        now = now.plus(TileNumbers.FRESH);
        assertThat(numbers.of(actor(1, 10), tile(true))).isEqualTo(2);
    }

    @Test
    void colleagues_share_a_number_of_their_scope_but_never_a_personal_one() {
        numbers.of(actor(1, 10), tile(false));
        assertThat(numbers.of(actor(2, 10), tile(false))).isEqualTo(1);
        numbers.of(actor(1, 10), tile(true));
        assertThat(numbers.of(actor(2, 10), tile(true))).isEqualTo(3);
    }

    @Test
    void another_outlet_has_another_number() {
        numbers.of(actor(1, 10), tile(false));
        assertThat(numbers.of(actor(2, 11), tile(false))).isEqualTo(2);
    }

    private Tile tile(boolean personal) {
        return new Tile("cases", "a" + personal, "inbox", "info", true, personal, "/x.xhtml", asked::incrementAndGet);
    }

    private static Actor actor(long id, long outlet) {
        return new Actor(id, "甲", OrgKind.BANK, "440106", 0, 3, outlet, false, Set.of(Right.CASE_READ), 1, "test");
    }

    /** A clock that the test moves on. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
