package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.Texts;

/** Why something that is no page, such as a file that is taken along, was refused. */
@Named
@RequestScoped
public class RefusalShown {
    private final Texts texts;

    protected RefusalShown() {
        this(null);
    }

    @Inject
    public RefusalShown(Texts texts) {
        this.texts = texts;
    }

    /** Article, value and what to do next; none when the server itself refused. */
    public List<String> getReasons() {
        Throwable thrown = Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .filter(RefusedException.class::isInstance)
                .flatMap(one -> ((RefusedException) one).reasons().stream())
                .map(texts::reason)
                .toList();
    }
}
