package org.sheyin.portal.web;

import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.SubmitPage;

/** The style guide's check page; the address {@code id=1} has something missing. */
@Named
@ViewScoped
public class StyleCheckPage extends SubmitPage {
    private static final long serialVersionUID = 1L;

    @Override
    protected void read() {
        // nothing is stored
    }

    @Override
    public List<Reason> getMissing() {
        return getId() == 1 ? List.of(Reason.of("CASE-20-10", "20").atField("name")) : List.of();
    }

    @Override
    protected String send(String once, boolean compared) {
        if (!compared) {
            throw new RefusedException(Reason.of("CASE-20-2b", "20(2)"));
        }
        return "/style.xhtml";
    }
}
