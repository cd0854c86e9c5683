package org.sheyin.portal.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.service.Jsons;
import org.sheyin.shared.web.Texts;

/**
 * The one place where exceptions of pages end. A refusal becomes messages on the page that asked; what
 * somebody else changed meanwhile is shown beside what was typed; an unreachable database
 * leads to its own page; everything else to the pages of web.xml, for AJAX requests too.
 */
public class PortalExceptionHandler extends FullAjaxExceptionHandler {
    private static final String UNAVAILABLE = "/error/unavailable.xhtml";

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        keepPage();
        if (faces != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            turnRefusalsIntoMessages();
        } else if (faces != null && !faces.getExternalContext().isResponseCommitted()) {
            askAgainWhenOutdated(faces);
        }
        super.handle();
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable exception) {
        return DatabaseOutage.isBehind(exception) ? UNAVAILABLE : super.findErrorPageLocation(context, exception);
    }

    /** The page of a session that ended, or without a database, stays with what was typed: its script goes on when it can. */
    private void keepPage() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (Faces.hasContext() && Faces.isAjaxRequest() && events.hasNext()) {
            int status = statusFor(events.next().getContext().getException());
            if (status != 0 && !Faces.isResponseCommitted()) {
                events.remove();
                Faces.getResponse().resetBuffer();
                Faces.getExternalContext().setResponseStatus(status);
                Faces.responseComplete();
            }
        }
    }

    /** 0 for what does not leave the page as it is; who is not logged in has no frame with that script. */
    private static int statusFor(Throwable thrown) {
        if (causes(thrown).anyMatch(ViewExpiredException.class::isInstance)) {
            return HttpServletResponse.SC_CONFLICT;
        }
        boolean framed = CDI.current().select(CurrentUser.class).get().isLoggedIn();
        return framed && DatabaseOutage.isBehind(thrown) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : 0;
    }

    private void turnRefusalsIntoMessages() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = events.next().getContext().getException();
            var refusal = refusalIn(thrown);
            refusal.ifPresent(this::tell);
            boolean conflict = causes(thrown).anyMatch(OptimisticLockException.class::isInstance);
            if (conflict) {
                PrimeFaces.current().ajax().addCallbackParam("conflict", true);
                PrimeFaces.current().executeScript("Sheyin.conflict()");
            }
            if (refusal.isPresent() || conflict) {
                events.remove();
            }
        }
    }

    /** Rights changed between two requests: the same page once more, with the rights read again, or the login. */
    private void askAgainWhenOutdated(FacesContext faces) {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var refusal = refusalIn(events.next().getContext().getException());
            if (refusal.isPresent() && isOutdated(refusal.get())) {
                CDI.current().select(CurrentUser.class).get().outdate();
                faces.getExternalContext().responseReset();
                Faces.redirect(Faces.getRequestURIWithQueryString());
                events.remove();
            }
        }
    }

    private static boolean isOutdated(RefusedException refusal) {
        return refusal.reasons().stream().anyMatch(reason -> "ACCESS-21-2".equals(reason.ruleId()));
    }

    private void tell(RefusedException refusal) {
        var texts = CDI.current().select(Texts.class).get();
        for (var reason : refusal.reasons()) {
            var field = reason.field().isEmpty() ? null : find(reason.field());
            texts.tell(FacesMessage.SEVERITY_ERROR, texts.reason(reason), field);
        }
        tellScript(refusal, texts);
        if (isOutdated(refusal)) {
            CDI.current().select(CurrentUser.class).get().outdate();
        }
        var messages = find("messages");
        if (messages != null) {
            FacesContext.getCurrentInstance()
                    .getPartialViewContext()
                    .getRenderIds()
                    .add(messages);
        }
    }

    /** A page whose fields are no components shows each refusal at its field by script: parameter {@code refused}. */
    private static void tellScript(RefusedException refusal, Texts texts) {
        if (Faces.isAjaxRequest()) {
            var list = Jsons.BUILD.createArrayBuilder();
            refusal.reasons()
                    .forEach(reason -> list.add(Jsons.BUILD
                            .createObjectBuilder()
                            .add("field", reason.field())
                            .add("text", texts.reason(reason))));
            PrimeFaces.current().ajax().addCallbackParam("refused", list.build().toString());
        }
    }

    /** Client id of the first component with this id, wherever it stands; null when the page has none. */
    private static String find(String id) {
        return find(FacesContext.getCurrentInstance().getViewRoot(), id);
    }

    private static String find(UIComponent from, String id) {
        if (id.equals(from.getId())) {
            return from.getClientId();
        }
        for (var parts = from.getFacetsAndChildren(); parts.hasNext(); ) {
            var found = find(parts.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Optional<RefusedException> refusalIn(Throwable thrown) {
        return causes(thrown)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
    }
}
