package org.sheyin.proof.service;

import java.util.Map;
import org.sheyin.proof.model.ProofOutcome;

/**
 * What an outside system is asked.
 *
 * @param key of the request: asked again under the same key, a system does the work once and gives the same serial
 * @param asked what depends on the system, by key
 * @param rehearsed which answer a simulator gives; nothing else looks at it
 */
public record SystemQuestion(
        String key,
        String itemCode,
        String personName,
        String idNumber,
        Map<String, String> asked,
        ProofOutcome rehearsed) {}
