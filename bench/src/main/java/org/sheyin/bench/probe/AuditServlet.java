package org.sheyin.bench.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns the writing of audit rows off and on again, in a server whose EAR has the switch. */
@WebServlet("/audit")
public class AuditServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean written = Boolean.parseBoolean(request.getParameter("written"));
        System.setProperty("bench.audit.off", Boolean.toString(!written));
        new Lines(response).say("written " + written);
    }
}
