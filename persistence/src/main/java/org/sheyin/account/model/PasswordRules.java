package org.sheyin.account.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** What a password of one's own must be like (Art 25); every rule that it breaks is told at once. */
public final class PasswordRules {
    /** Most characters; more would only be a way to keep the server busy. */
    public static final int LONGEST = 128;

    /** Characters that have to remain when words and runs that everybody tries first are struck out. */
    public static final int OWN = 6;

    private static final String FIELD = "newPassword";
    private static final List<IntPredicate> KIND = List.of(
            Character::isLowerCase, Character::isUpperCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));
    private static final List<String> COMMON = common();

    private PasswordRules() {}

    public static Decision check(String password, String loginName, PasswordProfile profile) {
        String small = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        long kinds = KIND.stream()
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
        return Decision.all(List.of(
                require(
                        length >= profile.length() && length <= LONGEST,
                        "ACCOUNT-25-1",
                        "" + profile.length(),
                        "" + LONGEST),
                require(kinds >= profile.kinds(), "ACCOUNT-25-2", "" + profile.kinds()),
                require(loginName.isEmpty() || !small.contains(loginName), "ACCOUNT-25-3"),
                require(own(small) >= OWN, "ACCOUNT-25-4")));
    }

    private static Decision require(boolean met, String rule, String... args) {
        return Decision.when(met, Reason.of(rule, "25", args).atField(FIELD));
    }

    private static int own(String small) {
        String rest = small;
        for (String word : COMMON) {
            rest = rest.replace(word, "");
        }
        return (int) rest.codePoints().distinct().count();
    }

    private static List<String> common() {
        try (var in = PasswordRules.class.getResourceAsStream("/account/common-passwords.txt")) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("common-passwords.txt", e);
        }
    }
}
