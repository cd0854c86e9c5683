package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.IntakeCode;

class AttachmentTextsTest {
    @Test
    void everyRefusalHasItsTextInBothLanguages() {
        var codes = Stream.of(IntakeCode.values()).map(IntakeCode::messageKey).toList();
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var texts = ResourceBundle.getBundle("org.sheyin.messages.attachment", locale);
            assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }
}
