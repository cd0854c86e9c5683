package org.sheyin.cases.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sheyin.cases.model.Correction;
import org.sheyin.cases.model.ErrorSource;

/**
 * A decided case is reopened after a found error; read by the bank too.
 *
 * @param version the version that the approver saw
 * @param wrong what was wrong
 * @param found how it was found, null when not said
 * @param basis by which it is an error
 * @param consequences what has to be put right at the bank or in the benefit
 * @param told who is told, and how
 */
public record Reopen(
        long caseId,
        int version,
        @NotNull @Size(max = 1000) String wrong,
        ErrorSource found,
        @NotNull @Size(max = 500) String basis,
        @NotNull @Size(max = 1000) String consequences,
        @NotNull @Size(max = 500) String told) {

    Correction correction() {
        return new Correction(wrong, found, basis, consequences, told);
    }
}
