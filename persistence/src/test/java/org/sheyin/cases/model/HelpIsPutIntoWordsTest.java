package org.sheyin.cases.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule CASE-20-22: who asks says what is in doubt, who answers what to do (Art 20(2), 29). */
class HelpIsPutIntoWordsTest {
    @ParameterizedTest
    @EnumSource(names = {"ASK_HELP", "ANSWER_HELP"})
    void in_words_it_is_taken(CaseAction action) {
        Trial.of(action).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"ASK_HELP", "ANSWER_HELP"})
    void without_a_word_or_with_too_many_it_is_not(CaseAction action) {
        Trial.of(action).facts(facts -> facts.note("  ")).isRefusedBy("CASE-20-22");
        Trial.of(action).facts(facts -> facts.note("字".repeat(1001))).isRefusedBy("CASE-20-22");
    }

    @ParameterizedTest
    @EnumSource(names = {"END_HELP"})
    void a_question_is_taken_back_without_one(CaseAction action) {
        Trial.of(action).facts(facts -> facts.note("")).isAllowed();
    }
}
