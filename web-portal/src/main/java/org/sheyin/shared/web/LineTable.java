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
import java.util.Objects;

/**
 * The table of a work list whose cells are plain markup and depend on nothing but their line ({@code same="true"}): a line
 * that was written already, for whomever, is not written anew.
 */
@FacesComponent(LineTable.TYPE)
public class LineTable extends UIComponentBase {
    static final String TYPE = "org.sheyin.LineTable";
    private static final String ROW = "row";

    private List<String> known = List.of();

    /** All that a line's markup depends on; the shape says which columns there are. */
    private record Key(String view, Locale locale, Object shape, Object line) {}

    public LineTable() {
        setTransient(true);
    }

    /** @return whether every line was written before, so that no cell need be built */
    boolean knows(FacesContext faces) {
        known = lines().stream()
                .map(line -> KeptParts.find(key(faces, line)))
                .takeWhile(Objects::nonNull)
                .toList();
        return known.size() == lines().size();
    }

    private List<?> lines() {
        return (List<?>) getAttributes().get("value");
    }

    private Key key(FacesContext faces, Object line) {
        var view = faces.getViewRoot();
        return new Key(view.getViewId(), view.getLocale(), getAttributes().get("shape"), line);
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
        for (String markup : known) {
            faces.getResponseWriter().write(markup);
        }
        var request = faces.getExternalContext().getRequestMap();
        var lines = lines();
        for (Object line : lines.subList(known.size(), lines.size())) {
            request.put(ROW, line);
            faces.getResponseWriter().write(KeptParts.keep(faces, key(faces, line), () -> writeLine(faces, columns)));
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
