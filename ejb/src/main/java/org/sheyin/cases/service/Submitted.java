package org.sheyin.cases.service;

import org.sheyin.cases.model.CaseFile;

/**
 * The result of a submission; a repeat of the same token gets the same.
 *
 * @param atBank whether it was accepted only and is closed at the bank, with its proof
 */
public record Submitted(long caseId, String caseNumber, int version, boolean atBank) {
    static Submitted of(CaseFile file, int version) {
        return new Submitted(file.id(), file.caseNumber(), version, file.item().completesAtBank());
    }
}
