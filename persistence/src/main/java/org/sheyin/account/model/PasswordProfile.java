package org.sheyin.account.model;

import java.time.Period;
import org.sheyin.rule.model.Parameters;

/**
 * The one configuration of passwords (Art 25, ADR 41).
 *
 * @param length least number of characters, counted as code points
 * @param kinds least number of kinds among small letters, capitals, digits and anything else
 * @param longest after this time it is changed at the next login
 * @param history so many former passwords are not taken again
 */
public record PasswordProfile(int length, int kinds, Period longest, int history) {
    public static PasswordProfile of(Parameters parameters) {
        return new PasswordProfile(
                parameters.value("password.length").asInt(),
                parameters.value("password.kinds").asInt(),
                parameters.value("password.days").asPeriod(),
                parameters.value("password.history").asInt());
    }
}
