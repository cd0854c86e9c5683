package org.sheyin.shared.web;

import java.io.IOException;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * What every page with {@code app:entry} has: a check after each change, a draft, and the way on
 * to the page that shows what will be submitted. What is typed is kept as it is; the check only tells.
 */
public abstract class EntryPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CheckJson json;

    protected EntryPage(CheckJson json) {
        this.json = json;
    }

    /** What is said of what is typed, at first of what is stored. */
    protected abstract EntryVerdict verdict();

    /** Keeps what was typed; called by the autosave. */
    public abstract void saveDraft();

    /** @return address of the check page, below the context */
    protected abstract String next();

    /** Tells the page what is missing now. */
    public void recheck() {
        PrimeFaces.current().ajax().addCallbackParam("check", json.write(verdict()));
        // An answer that comes late must not undo what was typed since.
        String asked = Faces.getRequestParameter("asked");
        PrimeFaces.current().ajax().addCallbackParam("asked", asked == null ? "" : asked);
    }

    /** Saves and goes on to the page that shows what will be submitted. */
    public void proceed() throws IOException {
        saveDraft();
        Faces.redirect(Faces.getRequestContextPath() + next());
    }

    public String getCheckJson() {
        return json.write(verdict());
    }
}
