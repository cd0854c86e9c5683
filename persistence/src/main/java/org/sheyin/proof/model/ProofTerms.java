package org.sheyin.proof.model;

import org.sheyin.rule.model.ParameterValue;

/**
 * The parameters of the proofs as of today.
 *
 * @param timeout how long an outside system is waited for
 * @param visitDays how long ago a home visit may lie
 * @param views answers that one person may be shown a day
 */
public record ProofTerms(ParameterValue timeout, ParameterValue visitDays, ParameterValue views) {}
