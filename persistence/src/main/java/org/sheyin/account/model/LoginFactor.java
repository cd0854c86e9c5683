package org.sheyin.account.model;

import java.util.Set;

/** By what a login was proven, besides the password that always comes first (Art 25). */
public enum LoginFactor {
    /** Nothing else. */
    PASSWORD,
    /** A code that changes each half minute (RFC 6238). */
    CODE,
    /** A passkey that its owner added by himself: a second factor, no proof of the person. */
    PASSKEY,
    /** A passkey enrolled face to face on a model that only the body opens. */
    PERSON_PASSKEY,
    /** 电子社保卡 scanned in the card's app. */
    CARD;

    /** Scanning the card, or biometrics: what Article 25 accepts. */
    public static final Set<LoginFactor> OF_THE_PERSON = Set.of(CARD, PERSON_PASSKEY);

    public boolean isOfThePerson() {
        return OF_THE_PERSON.contains(this);
    }
}
