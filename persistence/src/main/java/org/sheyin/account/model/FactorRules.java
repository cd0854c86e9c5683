package org.sheyin.account.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sheyin.rule.model.Parameters;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** Which second step an account is asked for, and what it has to be (Art 25). */
public final class FactorRules {
    /** Whether a bank's manager is asked for his person like those who handle cases. */
    public static final String MANAGER = "login.managerRealPerson";

    /** What happens to somebody at an agency, or an administrator, without a second factor. */
    public static final String SECOND = "login.secondFactor";

    private static final Set<Role> HANDLERS = EnumSet.of(Role.BANK_HANDLER, Role.BANK_GUIDE, Role.BANK_MATERIALS);

    private FactorRules() {}

    /** Whether a password alone opens nothing. */
    public static boolean needsThePerson(Account account, Parameters parameters) {
        return account.affiliation().kind() == OrgKind.BANK
                && (account.roles().stream().anyMatch(HANDLERS::contains)
                        || parameters.value(MANAGER).asBoolean());
    }

    /**
     * @param held factors that the account has
     * @return factors of which one is asked for; empty when the password suffices
     */
    public static Set<LoginFactor> asked(Account account, Set<LoginFactor> held, Parameters parameters) {
        return needsThePerson(account, parameters) ? LoginFactor.OF_THE_PERSON : Set.copyOf(held);
    }

    /** @param held factors that the account has */
    public static FactorDuty duty(Account account, Set<LoginFactor> held, Parameters parameters) {
        return account.affiliation().kind() == OrgKind.BANK || !held.isEmpty()
                ? FactorDuty.NONE
                : switch (parameters.value(SECOND).text()) {
                    case "require" -> FactorDuty.REQUIRE;
                    case "remind" -> FactorDuty.REMIND;
                    default -> FactorDuty.NONE;
                };
    }

    /** Nothing else before a second factor, where it is required (ACCOUNT-25-49). */
    public static Decision provided(Account account, Set<LoginFactor> held, Parameters parameters) {
        return Decision.when(
                duty(account, held, parameters) != FactorDuty.REQUIRE,
                parameters.value(SECOND).reason("ACCOUNT-25-49"));
    }

    /** No session of a handler by a password alone (ACCOUNT-25-30). */
    public static Decision opens(Account account, LoginProof proof, Set<LoginFactor> held, Parameters parameters) {
        var asked = asked(account, held, parameters);
        return Decision.when(asked.isEmpty() || asked.contains(proof.factor()), Reason.of("ACCOUNT-25-30", "25"));
    }

    /**
     * The card is that of the account's own person (ACCOUNT-25-31), whom somebody has seen (ACCOUNT-25-32).
     *
     * @param known blind index of the account's person, empty when nobody has seen him yet
     */
    public static Decision holder(Optional<String> known, String shown) {
        if (known.isEmpty()) {
            return Decision.refuse(Reason.of("ACCOUNT-25-32", "25"));
        }
        return Decision.when(known.get().equals(shown), Reason.of("ACCOUNT-25-31", "25"));
    }

    /** Whoever was seen once stays the person of the account (ACCOUNT-25-42). */
    public static Decision samePerson(Optional<String> known, String shown) {
        return Decision.when(
                known.isEmpty() || known.get().equals(shown),
                Reason.of("ACCOUNT-25-42", "25").atField("number"));
    }
}
