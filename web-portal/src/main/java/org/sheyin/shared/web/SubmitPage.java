package org.sheyin.shared.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.sheyin.shared.model.Reason;

/** What every page with {@code app:check} has: what will be submitted, a confirmation, and the submission itself. */
public abstract class SubmitPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final String token = UUID.randomUUID().toString();
    private boolean confirmed;

    /** What still stands against the submission. */
    public abstract List<Reason> getMissing();

    /**
     * @param once one submission for this token: a double click or a retry gets the same answer
     * @return address of the page to go to, below the context
     */
    protected abstract String send(String once, boolean compared);

    public void submit() throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + send(token, confirmed));
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
