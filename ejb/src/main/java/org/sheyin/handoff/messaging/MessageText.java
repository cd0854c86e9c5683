package org.sheyin.handoff.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/** The text of a message. Anything but a text message reads as empty, and is then refused as malformed. */
public final class MessageText {
    private MessageText() {}

    public static String of(Message message) {
        try {
            return message instanceof TextMessage text && text.getText() != null ? text.getText() : "";
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
