package org.sheyin.catalogue.service;

import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.catalogue.model.ValueChecks;

/** The published check algorithms in short, for forms under test: GB 11643 and Luhn. */
final class NumberChecks implements ValueChecks {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** A resident's identity number with a right check digit. */
    static String identity(String birth, boolean male) {
        var body = "440106" + birth.replace("-", "") + (male ? "001" : "002");
        return body + checkDigit(body);
    }

    private static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }

    @Override
    public boolean isIdentityNumber(String idType, String number) {
        return number.matches("\\d{17}[0-9X]") && checkDigit(number.substring(0, 17)) == number.charAt(17);
    }

    @Override
    public Optional<LocalDate> birthDate(String idType, String number) {
        return isIdentityNumber(idType, number)
                ? Optional.of(LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14)))
                : Optional.empty();
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    @Override
    public Optional<String> gender(String idType, String number) {
        return isIdentityNumber(idType, number)
                ? Optional.of((number.charAt(16) - '0') % 2 == 1 ? "MALE" : "FEMALE")
                : Optional.empty();
    }

    @Override
    public boolean isMobileNumber(String number) {
        return number.matches("1[3-9]\\d{9}");
    }

    @Override
    public boolean isBankCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return number.matches("\\d{12,19}") && sum % 10 == 0;
    }

    @Override
    public Optional<String> bankOfCard(String number) {
        return number.startsWith("622") ? Optional.of("岭南示范银行") : Optional.empty();
    }

    @Override
    public boolean isCreditCode(String code) {
        return code.matches("[0-9A-HJ-NP-RT-UW-Y]{18}");
    }
}
