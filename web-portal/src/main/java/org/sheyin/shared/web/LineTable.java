package org.sheyin.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The table of a work list whose cells are plain markup and depend on nothing but their line ({@code same="true"}): a line
 * that was written already, for whomever, is not written anew.
 */
@FacesComponent(LineTable.TYPE)
public class LineTable extends UIComponentBase {
    static final String TYPE = "org.sheyin.LineTable";
    private static final String ROW = "row";

    /** All that a line's markup depends on. */
    private record Key(String view, Locale locale, List<String> columns, Object line) {}

    public LineTable() {
        setTransient(true);
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
        var writer = faces.getResponseWriter();
        var columns = getChildren().stream()
                .filter(child -> child instanceof UIColumn && child.isRendered())
                .toList();
        writer.startElement("table", this);
        writer.writeAttribute("id", getClientId(faces), null);
        writer.writeAttribute("class", "grid", null);
        writer.writeAttribute("data-rows", "true", null);
        writer.startElement("caption", this);
        writer.writeAttribute("class", "sr-only", null);
        writer.writeText(getAttributes().get("caption"), null);
        writer.endElement("caption");
        writeHead(faces, columns);
        writer.startElement("tbody", this);
        writeLines(faces, columns);
        writer.endElement("tbody");
        writer.endElement("table");
    }

    private void writeHead(FacesContext faces, List<UIComponent> columns) throws IOException {
        var writer = faces.getResponseWriter();
        writer.startElement("thead", this);
        writer.startElement("tr", this);
        for (UIComponent column : columns) {
            writer.startElement("th", this);
            writer.writeAttribute("scope", "col", null);
            var header = column.getFacet("header");
            if (header != null) {
                header.encodeAll(faces);
            }
            writer.endElement("th");
        }
        writer.endElement("tr");
        writer.endElement("thead");
    }

    private void writeLines(FacesContext faces, List<UIComponent> columns) throws IOException {
        var request = faces.getExternalContext().getRequestMap();
        String view = faces.getViewRoot().getViewId();
        Locale locale = faces.getViewRoot().getLocale();
        var ids = columns.stream().map(UIComponent::getId).toList();
        for (Object line : (List<?>) getAttributes().get("value")) {
            var key = new Key(view, locale, ids, line);
            String markup = KeptParts.find(key);
            if (markup == null) {
                request.put(ROW, line);
                markup = KeptParts.keep(faces, key, () -> writeLine(faces, columns));
            }
            faces.getResponseWriter().write(markup);
        }
        request.remove(ROW);
    }

    private void writeLine(FacesContext faces, List<UIComponent> columns) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("tr", this);
        for (UIComponent column : columns) {
            boolean heads = Boolean.TRUE.equals(column.getAttributes().get("rowHeader"));
            writer.startElement(heads ? "th" : "td", this);
            if (heads) {
                writer.writeAttribute("scope", ROW, null);
            }
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(faces);
            }
            writer.endElement(heads ? "th" : "td");
        }
        writer.endElement("tr");
    }
}
