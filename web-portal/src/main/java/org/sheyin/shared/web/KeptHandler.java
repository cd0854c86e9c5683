package org.sheyin.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.util.List;

/** Builds the body of {@link Kept} only when it is not kept yet. */
public class KeptHandler extends ComponentHandler {
    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext facelet, UIComponent component, UIComponent parent) {
        var key = getAttribute("key");
        ((Kept) component)
                .know(List.of(
                        getRequiredAttribute("name").getValue(),
                        facelet.getFacesContext().getViewRoot().getLocale(),
                        key == null ? "" : key.getObject(facelet)));
    }

    @Override
    public void applyNextHandler(FaceletContext facelet, UIComponent component) throws IOException {
        if (!((Kept) component).isKnown()) {
            super.applyNextHandler(facelet, component);
        }
    }
}
