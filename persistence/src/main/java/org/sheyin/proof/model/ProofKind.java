package org.sheyin.proof.model;

/** What a sub-item demands before it is closed at the bank (Annex 2). */
public enum ProofKind {
    /** Row 5: the person lives, by biometrics or by a home visit. */
    PERSON_ALIVE,
    /** Rows 15 and 16: an answer of the provincial core system, shown and printed once. */
    CORE_ANSWER,
    /** Row 17: a serial of the card system, at a card issuer only. */
    CARD_SERIAL,
    /** 04-02: what stood in the core system before and stands there after. */
    CORE_CHANGE;

    /** @param visited whether the case asks for a home visit */
    public ProofWay way(boolean visited) {
        return switch (this) {
            case PERSON_ALIVE -> visited ? ProofWay.HOME_VISIT : ProofWay.BIOMETRIC;
            case CORE_ANSWER -> ProofWay.CORE_ANSWER;
            case CARD_SERIAL -> ProofWay.CARD_SERIAL;
            case CORE_CHANGE -> ProofWay.CORE_CHANGE;
        };
    }
}
