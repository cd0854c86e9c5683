package org.sheyin.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sheyin.shared.model.RefusedException;

/** Why something that is no page, such as a file that is taken along, was refused: said by the page of the answer 403. */
@Named
@RequestScoped
public class RefusalShown {
    private static final String KEPT = RefusalShown.class.getName();

    private final Texts texts;

    protected RefusalShown() {
        this(null);
    }

    @Inject
    public RefusalShown(Texts texts) {
        this.texts = texts;
    }

    /** Answers with that page instead of the file. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, RefusedException refused)
            throws IOException {
        request.setAttribute(KEPT, refused);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Article, value and what to do next; none when the page itself is not open to the person. */
    public List<String> getReasons() {
        return Stream.<Throwable>of(
                        Faces.getRequestAttribute(KEPT), Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .filter(RefusedException.class::isInstance)
                .flatMap(one -> ((RefusedException) one).reasons().stream())
                .map(texts::reason)
                .distinct()
                .toList();
    }
}
