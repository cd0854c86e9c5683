package org.sheyin.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Art 22(1). */
class SecretMarkingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"绝密★启用前.pdf", "机密★10年", "秘密★长期", "机 密 ★", "关于工作秘密的通知.jpg", "内部资料.tif", "内\u200b部资料", "内　部　文　件"})
    void markingsAreFoundHoweverSpaced(String text) {
        assertThat(SecretMarking.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "内部退养审批表.pdf", "内部.jpg", "秘密.jpg", "保密承诺书.pdf", "★评价表.png", "国家机密法"})
    void ordinaryWordsAreNot(String text) {
        assertThat(SecretMarking.isIn(text)).isFalse();
    }
}
