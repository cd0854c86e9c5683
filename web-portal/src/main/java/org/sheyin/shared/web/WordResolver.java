package org.sheyin.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/**
 * Finds {@code #{casesText['key']}} at once: otherwise each text is first sought among all beans, and its key in everything
 * that has properties.
 */
public class WordResolver extends ELResolver {
    private static final String BUNDLE = "Text";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && name.endsWith(BUNDLE)) {
            var faces = (FacesContext) context.getContext(FacesContext.class);
            var bundle = faces.getApplication().getResourceBundle(faces, name);
            context.setPropertyResolved(bundle != null);
            return bundle;
        }
        if (base instanceof ResourceBundle bundle && property instanceof String key && bundle.containsKey(key)) {
            context.setPropertyResolved(base, property);
            return bundle.getString(key);
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // texts are not written
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
