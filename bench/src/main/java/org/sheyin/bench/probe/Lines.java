package org.sheyin.bench.probe;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Answers line by line, each gone to the client before the next: what arrived was acknowledged. */
final class Lines {
    private final PrintWriter out;

    Lines(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        out = response.getWriter();
    }

    synchronized void say(String line) {
        out.print(line + "\n");
        out.flush();
    }
}
