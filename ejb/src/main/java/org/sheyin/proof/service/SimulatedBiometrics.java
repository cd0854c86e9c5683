package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.sheyin.proof.model.SystemAnswer;

/** Plays the biometric service. */
@ApplicationScoped
public class SimulatedBiometrics implements BiometricCheck {
    @Override
    public CompletionStage<SystemAnswer> verify(SystemQuestion question) {
        return Rehearsal.of(question, "RZ", () -> result(question), SystemAnswer.mismatch("认证对象", "非本人"));
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    private static Map<String, String> result(SystemQuestion question) {
        var result = new LinkedHashMap<String, String>();
        result.put("认证结果编号", question.asked().getOrDefault(RESULT, ""));
        result.put("认证结论", "本人，有生命体征");
        return result;
    }
}
