package org.sheyin.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Markup that was written once and is the same for whoever asks with the same key. A key holds all that the markup says or
 * depends on, so nobody is shown what was not his already; the least asked for leave first.
 */
final class KeptParts {
    private static final int MOST = 2000;
    private static final Map<Object, String> PARTS = Collections.synchronizedMap(new Recent());

    private KeptParts() {}

    /** Writes markup, as a component does. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /** @return null when it is not kept */
    static String find(Object key) {
        return PARTS.get(key);
    }

    /** What is written now, kept for the next who asks. */
    static String keep(FacesContext faces, Object key, Writing writing) throws IOException {
        var page = faces.getResponseWriter();
        var part = new StringWriter();
        var writer = page.cloneWithWriter(part);
        faces.setResponseWriter(writer);
        try {
            writing.write();
            writer.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        String markup = part.toString();
        PARTS.put(key, markup);
        return markup;
    }

    private static final class Recent extends LinkedHashMap<Object, String> {
        private static final long serialVersionUID = 1L;

        private Recent() {
            super(MOST, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, String> eldest) {
            return size() > MOST;
        }
    }
}
