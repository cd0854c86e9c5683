package org.sheyin.portal.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages whose lines are lines of a list. PrimeFaces makes each an alert, and a list of alerts is no list to a screen
 * reader; the region around them is live already.
 */
public class ListedMessages extends MessagesRenderer {
    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages messages, FacesMessage message, String style, boolean escape)
            throws IOException {
        super.encodeMessage(new WithoutRole(writer), messages, message, style, escape);
    }

    private static final class WithoutRole extends ResponseWriterWrapper {
        WithoutRole(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"role".equals(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
