package org.sheyin.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sheyin.account.service.SimulatedCards;

/** Confirms or refuses in place of the card's app, in demonstrations only; whoever does it needs the code's id. */
@WebServlet(SimulatedCard.ANSWER)
public class CardAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SimulatedCard simulated;

    @Inject
    private transient SimulatedCards cards;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (!simulated.isThere() || id == null || cards.shown(id).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String card = request.getParameter("card");
        if (card == null || card.isBlank()) {
            cards.refuse(id);
        } else {
            cards.confirm(id, card.strip());
        }
        response.sendRedirect(request.getContextPath() + SimulatedCard.PAGE + "?done=true");
    }
}
