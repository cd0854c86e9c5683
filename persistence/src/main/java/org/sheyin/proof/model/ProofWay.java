package org.sheyin.proof.model;

/** How a proof is got: all but a home visit from an outside system. */
public enum ProofWay {
    BIOMETRIC(ProofKind.PERSON_ALIVE),
    HOME_VISIT(ProofKind.PERSON_ALIVE),
    CORE_ANSWER(ProofKind.CORE_ANSWER),
    CARD_SERIAL(ProofKind.CARD_SERIAL),
    CORE_CHANGE(ProofKind.CORE_CHANGE);

    private final ProofKind kind;

    ProofWay(ProofKind kind) {
        this.kind = kind;
    }

    public ProofKind kind() {
        return kind;
    }

    public boolean isAsked() {
        return this != HOME_VISIT;
    }
}
