package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.service.AccountWorld.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.LoginEvent.Outcome;

/** The cases of Keycloak's brute-force test, as far as they fit a lock of fixed length (Art 25). */
class BruteForceTest {
    private final AccountWorld world = new AccountWorld();
    private Account chen;

    @BeforeEach
    void open() {
        chen = world.open("chen.li");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(world.login("chen.li", "wrong").isSuccess()).isFalse();
        }
    }

    @Test
    void theRightPasswordLogsInAndIsRecorded() {
        var result = world.login("chen.li", PASSWORD);
        assertThat(result.accountId()).isEqualTo(chen.id());
        assertThat(result.mustChange()).isFalse();
        assertThat(world.outcomes()).containsExactly(Outcome.SUCCESS);
    }

    @Test
    void nameIsTakenInFullWidthAndCapitals() {
        assertThat(world.login(" ＣＨＥＮ.Li ", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void everyFailureIsRefusedAlikeAfterTheSameWork() {
        world.open("frozen").apply(AccountAction.ACTIVATE, world.time.instant());
        world.accounts.findByLoginName("frozen").orElseThrow().apply(AccountAction.FREEZE, world.time.instant());
        world.open("locked");
        for (int i = 0; i < Account.FAILURES; i++) {
            world.login("locked", "wrong");
        }
        var wrong = world.login("chen.li", "wrong");
        int before = world.hashing.compared;
        assertThat(world.login("nobody", PASSWORD)).isEqualTo(wrong);
        assertThat(world.login("frozen", PASSWORD)).isEqualTo(wrong);
        assertThat(world.login("locked", PASSWORD)).isEqualTo(wrong);
        assertThat(world.hashing.compared).isEqualTo(before + 3);
    }

    @Test
    void fiveFailuresLockAndTheRightPasswordIsRefusedToo() {
        fail(Account.FAILURES);
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isFalse();
        assertThat(world.outcomes()).endsWith(Outcome.WRONG_PASSWORD, Outcome.NOT_ALLOWED);
    }

    @Test
    void fourFailuresDoNotLock() {
        fail(Account.FAILURES - 1);
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void aLoginSetsTheCountBack() {
        fail(Account.FAILURES - 1);
        world.login("chen.li", PASSWORD);
        fail(Account.FAILURES - 1);
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void theLockEndsByItself() {
        fail(Account.FAILURES);
        world.time.forward(Account.LOCK.minusSeconds(1));
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isFalse();
        world.time.forward(Duration.ofSeconds(1));
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void attemptsDuringTheLockDoNotProlongIt() {
        fail(Account.FAILURES);
        world.time.forward(Account.LOCK.minusSeconds(1));
        fail(Account.FAILURES);
        world.time.forward(Duration.ofSeconds(1));
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void oneAccountsFailuresAreNotAnothers() {
        world.open("wu.min");
        fail(Account.FAILURES);
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void aStrangerRunsDryBeforeHeLocksABankAndOthersGoOn() {
        int locked = 0;
        for (int i = 0; i < 40; i++) {
            var account = world.open("clerk" + i);
            for (int j = 0; j < Account.FAILURES; j++) {
                world.login("clerk" + i, "wrong", LoginOrigin.at("203.0.113.9"));
            }
            locked += account.mayLogIn(world.time.instant()) ? 0 : 1;
        }
        assertThat(locked).isEqualTo(AddressDamping.FAILURES / Account.FAILURES);
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void anAddressThatRanDryIsToldSoWhateverTheAccount() {
        for (int i = 0; i < AddressDamping.FAILURES; i++) {
            world.login("nobody" + i, "wrong");
        }
        assertThat(world.login("chen.li", PASSWORD).refusal().ruleId()).isEqualTo("ACCOUNT-25-11");
        assertThat(world.login("nobody", PASSWORD)).isEqualTo(world.login("chen.li", PASSWORD));
        world.time.forward(AddressDamping.ONE_BACK_EVERY);
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void aWholeOutletBehindOneAddressLogsInAllDay() {
        for (int i = 0; i < 500; i++) {
            assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "%", "chen_li", "' or '1'='1"})
    void oddNamesAreSimplyUnknown(String name) {
        assertThat(world.login(name, PASSWORD).refusal().ruleId()).isEqualTo("ACCOUNT-25-10");
        assertThat(world.outcomes()).containsExactly(Outcome.UNKNOWN_NAME);
    }

    @Test
    void noPasswordIsAWrongOne() {
        assertThat(world.login("chen.li", null).isSuccess()).isFalse();
        assertThat(world.outcomes()).containsExactly(Outcome.WRONG_PASSWORD);
    }
}
