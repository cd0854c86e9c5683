package org.sheyin.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Builds the cells of a {@link LineTable} only when one of its lines was not written before. */
public class LineTableHandler extends ComponentHandler {
    /** True while the columns of such a table are built without their cells. */
    private static final String KNOWN = "linesKnown";

    public LineTableHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext facelet, UIComponent component) throws IOException {
        var faces = facelet.getFacesContext();
        // A view that is sent back is built before it knows what it lists; it is written in full.
        boolean known = !faces.isPostback() && ((LineTable) component).knows(faces);
        facelet.setAttribute(KNOWN, known);
        super.applyNextHandler(facelet, component);
        facelet.setAttribute(KNOWN, null);
    }
}
