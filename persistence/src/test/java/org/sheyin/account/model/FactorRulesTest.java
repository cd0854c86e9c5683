package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.model.Parameters;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Art 25: who is asked for his person, and what proves it. */
class FactorRulesTest {
    private final InMemoryParameterRepository rules = new InMemoryParameterRepository();

    private Parameters today() {
        return rules.load().asOf(LocalDate.of(2026, 11, 28));
    }

    private static Account bank(Role role) {
        return new Account("clerk", "王示一", Affiliation.bank(7, 70L), Set.of(role), Instant.EPOCH);
    }

    private static Account agency() {
        return new Account("reviewer", "李示宁", Affiliation.agency(5), Set.of(Role.AGENCY_REVIEWER), Instant.EPOCH);
    }

    private static String rule(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).findFirst().orElse("");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BANK_HANDLER", "BANK_GUIDE", "BANK_MATERIALS", "BANK_MANAGER"})
    void aPasswordAloneOpensNothingAtABank(Role role) {
        assertThat(rule(FactorRules.opens(bank(role), LoginProof.PASSWORD, Set.of(), today())))
                .isEqualTo("ACCOUNT-25-30");
        assertThat(FactorRules.asked(bank(role), Set.of(), today())).isEqualTo(LoginFactor.OF_THE_PERSON);
    }

    @Test
    void aManagerMayBeLeftOutByTheParameterAndAHandlerMayNot() {
        rules.add(FactorRules.MANAGER, 2, "", "false", LocalDate.of(2026, 11, 1));
        assertThat(FactorRules.needsThePerson(bank(Role.BANK_MANAGER), today())).isFalse();
        assertThat(FactorRules.needsThePerson(bank(Role.BANK_HANDLER), today())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoginFactor.class)
    void onlyTheCardOrAnEnrolledPasskeyProvesAHandler(LoginFactor factor) {
        var decision = FactorRules.opens(
                bank(Role.BANK_HANDLER),
                new LoginProof(factor, "x"),
                Set.of(LoginFactor.PASSKEY, LoginFactor.CODE),
                today());
        assertThat(decision.isAllowed()).isEqualTo(factor.isOfThePerson());
    }

    @Test
    void anAgencyIsAskedForWhatItHas() {
        assertThat(FactorRules.asked(agency(), Set.of(), today())).isEmpty();
        assertThat(FactorRules.asked(agency(), Set.of(LoginFactor.CODE), today()))
                .containsExactly(LoginFactor.CODE);
        assertThat(rule(FactorRules.opens(agency(), LoginProof.PASSWORD, Set.of(LoginFactor.CODE), today())))
                .isEqualTo("ACCOUNT-25-30");
    }

    @Test
    void theCardIsThatOfTheAccountsPersonWhomSomebodyHasSeen() {
        assertThat(rule(FactorRules.holder(Optional.empty(), "a"))).isEqualTo("ACCOUNT-25-32");
        assertThat(rule(FactorRules.holder(Optional.of("a"), "b"))).isEqualTo("ACCOUNT-25-31");
        assertThat(FactorRules.holder(Optional.of("a"), "a").isAllowed()).isTrue();
    }

    @Test
    void anAccountDoesNotPassToSomebodyElse() {
        assertThat(FactorRules.samePerson(Optional.empty(), "a").isAllowed()).isTrue();
        assertThat(FactorRules.samePerson(Optional.of("a"), "a").isAllowed()).isTrue();
        assertThat(rule(FactorRules.samePerson(Optional.of("a"), "b"))).isEqualTo("ACCOUNT-25-42");
    }

    @ParameterizedTest
    @CsvSource({"off, NONE, ''", "remind, REMIND, ''", "require, REQUIRE, ACCOUNT-25-49"})
    void whoHasNoSecondFactorOwesWhatTheParameterSays(String value, FactorDuty duty, String rule) {
        rules.add(FactorRules.SECOND, 2, "", value, LocalDate.of(2026, 11, 1));
        var admin = new Account("sec", "何试远", Affiliation.administration(), Set.of(Role.SECURITY_ADMIN), Instant.EPOCH);
        for (Account account : new Account[] {agency(), admin}) {
            assertThat(FactorRules.duty(account, Set.of(), today())).isEqualTo(duty);
            assertThat(rule(FactorRules.provided(account, Set.of(), today()))).isEqualTo(rule);
        }
    }

    @Test
    void whoHasOneAndWhoIsAtABankOwesNothing() {
        rules.add(FactorRules.SECOND, 2, "", "require", LocalDate.of(2026, 11, 1));
        assertThat(FactorRules.duty(agency(), Set.of(LoginFactor.CODE), today()))
                .isEqualTo(FactorDuty.NONE);
        assertThat(FactorRules.duty(bank(Role.BANK_MANAGER), Set.of(), today())).isEqualTo(FactorDuty.NONE);
    }

    @Test
    void asDeliveredNobodyOwesOne() {
        assertThat(FactorRules.duty(agency(), Set.of(), today())).isEqualTo(FactorDuty.NONE);
    }
}
