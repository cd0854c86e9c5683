package org.sheyin.proof.service;

import java.util.concurrent.CompletionStage;
import org.sheyin.proof.model.SystemAnswer;

/** The card system (Annex 2, row 17). An adapter is a bean of this type with {@code @Alternative @Priority}; it never blocks. */
public interface CardSystem {
    /** The detail of {@code asked} in which the own bank's name is given, and that of the answer with the card's issuer. */
    String ISSUER = "发卡银行";

    /** Carries out what the sub-item says; each detail by its label, the issuer under {@link #ISSUER}. */
    CompletionStage<SystemAnswer> carryOut(SystemQuestion question);

    boolean isSimulated();
}
