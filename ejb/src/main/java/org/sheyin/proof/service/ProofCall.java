package org.sheyin.proof.service;

import java.time.Duration;
import org.sheyin.proof.model.ProofWay;

/** A question ready to be asked, outside of any transaction. @param limit how long the answer is waited for */
public record ProofCall(long caseId, ProofWay way, SystemQuestion question, Duration limit) {}
