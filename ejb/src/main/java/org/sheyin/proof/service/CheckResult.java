package org.sheyin.proof.service;

import jakarta.validation.constraints.Size;

/**
 * What the agency says of a closing.
 *
 * @param remark what was found, or why it is chosen
 * @param task what the bank has to do, empty when it is in order
 */
public record CheckResult(long caseId, @Size(max = 500) String remark, @Size(max = 1000) String task) {
    public CheckResult {
        remark = remark == null ? "" : remark.strip();
        task = task == null ? "" : task.strip();
    }

    public static CheckResult of(long caseId, String remark) {
        return new CheckResult(caseId, remark, "");
    }
}
