package org.sheyin.account.model;

import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.StaffMember;

/** What stands against an account that is asked for, when it is asked for and again when it is carried out (Art 21). */
public final class AccountRequestRules {
    /** Longest name of an account's person, as cases and logs keep it. */
    private static final int NAME = 60;

    private static final String ART = "21(1)";

    private AccountRequestRules() {}

    /**
     * What is known of the person.
     *
     * @param works he has not left, and no leaving is filed
     * @param state of his account, null without one
     * @param roles of his account
     * @param taken somebody has the login name, or it is asked for already
     */
    public record Facts(StaffMember member, boolean works, AccountState state, Set<Role> roles, boolean taken) {
        public boolean isWithoutAccount() {
            return state == null || state == AccountState.CANCELLED;
        }
    }

    public static Decision judge(AccountAsk ask, Facts facts) {
        return Decision.all(List.of(
                Decision.when(facts.works(), Reason.of("ACCOUNT-21-51", "21(2)")),
                PostRoles.judge(facts.member().posts(), facts.member().workplace()),
                Decision.when(
                        ask.reason().length() <= AccountRequest.TEXT
                                && (ask.kind() != AccountRequestKind.REACTIVATE
                                        || !ask.reason().isEmpty()),
                        Reason.of("ACCOUNT-21-59", ART, String.valueOf(AccountRequest.TEXT))
                                .atField("reason")),
                switch (ask.kind()) {
                    case OPEN -> judgeOpening(ask.loginName(), facts);
                    case CHANGE -> judgeChange(facts);
                    case REACTIVATE ->
                        Decision.when(facts.state() == AccountState.FROZEN, Reason.of("ACCOUNT-21-58", "21(3)"));
                }));
    }

    private static Decision judgeOpening(String loginName, Facts facts) {
        return Decision.all(List.of(
                Decision.when(facts.isWithoutAccount(), Reason.of("ACCOUNT-21-52", ART)),
                LoginName.judge(loginName, "login"),
                Decision.when(
                        facts.member().name().length() <= NAME, Reason.of("ACCOUNT-21-60", ART, String.valueOf(NAME))),
                Decision.when(
                        !facts.taken(),
                        Reason.of("ACCOUNT-21-50", ART, loginName).atField("login"))));
    }

    private static Decision judgeChange(Facts facts) {
        boolean more = !facts.roles().containsAll(PostRoles.of(facts.member().posts()));
        return Decision.when(
                facts.state() != null && facts.state().mayLogIn() && more, Reason.of("ACCOUNT-21-56", ART));
    }
}
