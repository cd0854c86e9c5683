package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.sheyin.proof.model.SystemAnswer;

/** Plays the card system with invented cards. */
@ApplicationScoped
public class SimulatedCardSystem implements CardSystem {
    @Override
    public CompletionStage<SystemAnswer> carryOut(SystemQuestion question) {
        return Rehearsal.of(question, "KG", () -> card(question), SystemAnswer.mismatch(ISSUER, "他行（模拟）"));
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    private static Map<String, String> card(SystemQuestion question) {
        var card = new LinkedHashMap<String, String>();
        card.put("社保卡号", "6217 **** **** %04d".formatted(Rehearsal.number(question, "card", 10_000)));
        card.put(ISSUER, question.asked().getOrDefault(ISSUER, ""));
        card.put("处理结果", "已登记");
        return card;
    }
}
