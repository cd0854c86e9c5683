package org.sheyin.cases.model;

import java.io.Serializable;

/**
 * What the agency writes down when it reopens a decided case (Art 27): nothing of it may be left out.
 *
 * @param wrong what was wrong
 * @param found how it was found, null when not said
 * @param basis law, rule or document by which it is an error
 * @param consequences what has to be put right at the bank or in the benefit
 * @param told who is told, and how
 */
public record Correction(String wrong, ErrorSource found, String basis, String consequences, String told)
        implements Serializable {
    public Correction {
        wrong = wrong == null ? "" : wrong.strip();
        basis = basis == null ? "" : basis.strip();
        consequences = consequences == null ? "" : consequences.strip();
        told = told == null ? "" : told.strip();
    }
}
