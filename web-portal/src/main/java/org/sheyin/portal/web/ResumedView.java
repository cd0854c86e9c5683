package org.sheyin.portal.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A page that outlived its session asks for itself once more and goes on with the new view ({@code session.js}). Its
 * scripts run under the nonce of the page on the screen, so the new view must not insist on its own.
 */
public class ResumedView implements PhaseListener {
    static final String HEADER = "Sheyin-Resume";

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var view = faces.getViewRoot();
        // A header of our own: no other site can send it along.
        if (faces.getExternalContext().getRequestHeaderMap().containsKey(HEADER)
                && view != null
                && view.getViewMap(false) != null) {
            view.getViewMap(false).remove(NONCE);
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing is to be done before
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
