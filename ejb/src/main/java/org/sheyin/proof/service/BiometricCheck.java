package org.sheyin.proof.service;

import java.util.concurrent.CompletionStage;
import org.sheyin.proof.model.SystemAnswer;

/**
 * The biometric service (Annex 2, row 5): it is asked about a result that the device at the counter got; no biometric data
 * come here (Art 25). An adapter is a bean of this type with {@code @Alternative @Priority}; it never blocks.
 */
public interface BiometricCheck {
    /** Key of {@code asked} with the id of the result. */
    String RESULT = "resultId";

    /** Whether the result is there, of this person, and positive. */
    CompletionStage<SystemAnswer> verify(SystemQuestion question);

    boolean isSimulated();
}
