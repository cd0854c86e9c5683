package org.sheyin.catalogue.model;

import java.time.LocalDate;
import java.util.Optional;

/** What the engine asks about numbers that carry their own check. All arguments come normalised. */
public interface ValueChecks {

    /**
     * @param idType RESIDENT_ID, HKM_RESIDENCE, TW_RESIDENCE, FOREIGN_PR or SOCIAL_CARD
     */
    boolean isIdentityNumber(String idType, String number);

    /** Birth date that the number carries, empty when it carries none or is wrong. */
    Optional<LocalDate> birthDate(String idType, String number);

    /** MALE or FEMALE that the number carries, empty when it carries none or is wrong. */
    Optional<String> gender(String idType, String number);

    boolean isMobileNumber(String number);

    /** Luhn and length. */
    boolean isBankCard(String number);

    /** Name of the bank by the card's leading digits, empty when not known. */
    Optional<String> bankOfCard(String number);

    /** GB 32100. */
    boolean isCreditCode(String code);
}
