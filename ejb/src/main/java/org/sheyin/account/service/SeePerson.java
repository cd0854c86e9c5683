package org.sheyin.account.service;

import java.io.Serializable;
import org.sheyin.shared.model.IdentityKind;

/**
 * A person seen face to face.
 *
 * @param number as it stands on the document: compared, and kept as a blind index only
 * @param witness login name of the second officer
 * @param witnessPassword his own, typed by himself
 */
public record SeePerson(
        long accountId, IdentityKind documentKind, String number, String witness, String witnessPassword)
        implements Serializable {
    /** Neither number nor password: this text may end in a log. */
    @Override
    public String toString() {
        return "person of account " + accountId + " seen";
    }
}
