package org.sheyin.core.model;

import static org.sheyin.core.model.PostingAction.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.rule.model.Rule;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** The rules of each step of a posting. */
final class PostingRules {
    private static final Map<PostingAction, List<Rule<PostingFacts>>> RULES = new EnumMap<>(Map.of(
            ENTER, List.of(PostingRules::entryHasSerial),
            REFUSE, List.of(PostingRules::refusalHasReason),
            RETRY, List.of(PostingRules::decisionIsTheLast)));

    private PostingRules() {}

    static Decision judge(PostingAction action, PostingFacts facts) {
        return Decision.all(RULES.getOrDefault(action, List.of()).stream()
                .map(rule -> rule.judge(facts))
                .toList());
    }

    private static Decision entryHasSerial(PostingFacts facts) {
        return Decision.when(!facts.serial().isEmpty(), Reason.of("CORE-6-3", "6"));
    }

    private static Decision refusalHasReason(PostingFacts facts) {
        return Decision.when(!facts.error().isEmpty(), Reason.of("CORE-6-4", "6"));
    }

    /** Art 27: an earlier decision is not entered over the one that corrected it. */
    private static Decision decisionIsTheLast(PostingFacts facts) {
        return Decision.when(facts.newest(), Reason.of("CORE-6-5", "6"));
    }
}
