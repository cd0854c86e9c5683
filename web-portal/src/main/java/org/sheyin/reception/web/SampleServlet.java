package org.sheyin.reception.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.reception.service.SamplePrints;

/** {@code GET /reception/sample?item=01-01}: the sample form of an item, to be shown or printed. Nothing personal is in it. */
@WebServlet("/reception/sample")
public class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ITEM = Pattern.compile("\\d{2}-\\d{2}");

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient SamplePrints prints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String item = request.getParameter("item");
        if (item == null || !ITEM.matcher(item).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = prints.print(user.actor(), item);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"sample-" + item + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(pdf);
    }
}
