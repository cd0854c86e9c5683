package org.sheyin.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages that belong to fields, in the order of the page, for the error summary. */
@Named
@RequestScoped
public class FieldErrors {

    /**
     * @param clientId id of the field in the page
     * @param text what is wrong and what is expected
     */
    public record FieldError(String clientId, String text) {}

    public List<FieldError> getList() {
        var faces = FacesContext.getCurrentInstance();
        var errors = new ArrayList<FieldError>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                faces.getMessageList(id).forEach(m -> errors.add(new FieldError(id, m.getSummary())));
            }
        });
        return errors;
    }
}
