package org.sheyin.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ListenerFor;
import jakarta.faces.event.PostAddToViewEvent;
import java.io.IOException;

/**
 * {@code <app:kept name="menu" key="#{menu.key}">}: plain markup that its name, its key and the language say all about. It is
 * built and written once; afterwards neither its components nor its expressions exist. Nothing in it may be a control of Faces
 * or a resource component. With {@code target="head"} it takes its place among the resources of the head.
 */
@FacesComponent(Kept.TYPE)
@ListenerFor(systemEventClass = PostAddToViewEvent.class)
public class Kept extends UIComponentBase {
    static final String TYPE = "org.sheyin.Kept";

    private Object key;
    private String markup;

    /** Once, when it is built. */
    void know(Object whole) {
        key = whole;
        markup = KeptParts.find(whole);
        setTransient(true);
    }

    boolean isKnown() {
        return markup != null;
    }

    @Override
    public void processEvent(ComponentSystemEvent event) {
        if (getAttributes().containsKey("target") && event instanceof PostAddToViewEvent) {
            var faces = event.getFacesContext();
            faces.getViewRoot().addComponentResource(faces, this);
        }
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        if (markup == null) {
            markup = KeptParts.keep(faces, key, () -> super.encodeChildren(faces));
        }
        faces.getResponseWriter().write(markup);
    }
}
