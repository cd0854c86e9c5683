package org.sheyin.cases.model;

/**
 * What was typed, ready to be stored: the applicant as lists show him, the whole form encrypted, and its hash.
 *
 * @param sealed the form's JSON, encrypted under a key outside the database
 * @param hash SHA-256 of the form's canonical JSON, hex
 */
public record CaseForm(Applicant applicant, byte[] sealed, String hash) {}
