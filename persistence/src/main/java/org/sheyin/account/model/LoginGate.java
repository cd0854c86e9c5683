package org.sheyin.account.model;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.model.Parameters;
import org.sheyin.shared.model.Reason;

/** From where and when a bank's person may log in (Art 23, 25). */
public final class LoginGate {
    public static final String OUTSIDE_LINE = "login.outsideLine";
    public static final String OUTSIDE_HOURS = "login.outsideHours";
    public static final String HOURS = "login.hours";
    public static final String TERMINAL = "login.terminal";

    private static final String OFF = "off";
    private static final String REFUSE = "refuse";

    private LoginGate() {}

    /**
     * A login from elsewhere or at another time: always noted, refused when the parameter says so.
     *
     * @param reason ACCOUNT-23-1, ACCOUNT-23-18, ACCOUNT-23-19 or ACCOUNT-25-41
     */
    public record Breach(Outcome outcome, Reason reason, boolean refused) {}

    /** @param lines the bank's ranges; none means that it is not restricted */
    public static List<Breach> breaches(
            List<AddressRange> lines, String origin, LocalTime time, Parameters parameters) {
        List<Breach> found = new ArrayList<>();
        if (!lines.isEmpty() && lines.stream().noneMatch(line -> line.contains(origin))) {
            found.add(breach(Outcome.OUTSIDE_LINE, "ACCOUNT-23-1", parameters.value(OUTSIDE_LINE), origin));
        }
        var hours = parameters.value(HOURS);
        boolean open = hours.asOfficeHours().spans().stream()
                .anyMatch(span -> !time.isBefore(span.from()) && time.isBefore(span.to()));
        if (!open) {
            found.add(breach(Outcome.OUTSIDE_HOURS, "ACCOUNT-25-41", parameters.value(OUTSIDE_HOURS), hours.text()));
        }
        return List.copyOf(found);
    }

    /**
     * A login on no terminal of the account's outlet (ACCOUNT-23-18).
     *
     * @param known the terminal that has not ended under the certificate
     * @param parameters of the outlet's city
     */
    public static Optional<Breach> terminal(
            Optional<Terminal> known, long outletId, Instant at, Parameters parameters) {
        var effect = parameters.value(TERMINAL);
        boolean served = known.filter(terminal -> terminal.serves(outletId, at)).isPresent();
        return served || effect.is(OFF)
                ? Optional.empty()
                : Optional.of(breach(Outcome.NO_TERMINAL, "ACCOUNT-23-18", effect, ""));
    }

    /** Whether a session ends with its terminal. */
    public static boolean needsTerminal(Parameters parameters) {
        return parameters.value(TERMINAL).is(REFUSE);
    }

    /** Somebody who is no proxy of ours told of a certificate (ACCOUNT-23-19): it counts as none, and is noted. */
    public static Breach forged(String origin) {
        return new Breach(Outcome.FORGED_TERMINAL, Reason.of("ACCOUNT-23-19", "23", origin), false);
    }

    private static Breach breach(Outcome outcome, String rule, ParameterValue effect, String detail) {
        return new Breach(outcome, effect.reason(rule, detail), effect.is(REFUSE));
    }
}
