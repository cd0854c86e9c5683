package org.sheyin.portal.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How many bytes a session holds when it is passed to another node, for the style guide and its tests: at most 32 kB a view
 * and 512 kB with twenty tabs.
 *
 * @param views of each kept view's state
 * @param total of all that the session holds, the beans of its views included
 * @param unsent names of attributes that cannot be passed on
 */
public record SessionWeight(List<Integer> views, int total, List<String> unsent) implements Serializable {
    private static final String VIEWS = "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

    static SessionWeight of(HttpSession session) {
        var views = new ArrayList<Integer>();
        var unsent = new ArrayList<String>();
        int total = 0;
        for (String name : Collections.list(session.getAttributeNames())) {
            Object value = session.getAttribute(name);
            if (VIEWS.equals(name)) {
                weighViews(value, views, unsent);
            }
            int bytes = bytes(value);
            total += Math.max(0, bytes);
            if (bytes < 0) {
                unsent.add(name);
            }
        }
        return new SessionWeight(List.copyOf(views), total, List.copyOf(unsent));
    }

    /** A logical view holds the states of the last requests to it. */
    private static void weighViews(Object logical, List<Integer> views, List<String> unsent) {
        for (Object states : ((Map<?, ?>) logical).values()) {
            for (Object state : ((Map<?, ?>) states).values()) {
                int bytes = bytes(state);
                if (bytes < 0) {
                    unsent.add("a view");
                } else {
                    views.add(bytes);
                }
            }
        }
    }

    /** -1 when it cannot be passed on. */
    private static int bytes(Object value) {
        var counted = new Count();
        try (var out = new ObjectOutputStream(counted)) {
            out.writeObject(value);
        } catch (IOException notSerializable) {
            return -1;
        }
        return counted.bytes;
    }

    public int heaviest() {
        return views.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static final class Count extends OutputStream {
        private int bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }
}
