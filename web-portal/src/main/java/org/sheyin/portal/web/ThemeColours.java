package org.sheyin.portal.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves PrimeFaces' free theme with its fixed colours replaced by the variables of tokens.css, so that light, dark and
 * large-type modes hold for every widget and the theme itself is never forked.
 */
public class ThemeColours extends ResourceHandlerWrapper {
    private static final String LIBRARY = "primefaces-saga-blue";
    private static final String THEME = "theme.css";

    private final ConcurrentHashMap<String, byte[]> painted = new ConcurrentHashMap<>();

    public ThemeColours(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return paint(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return paint(super.createResource(name, library, contentType), name, library);
    }

    private Resource paint(Resource resource, String name, String library) {
        return resource != null && THEME.equals(name) && LIBRARY.equals(library) ? new Painted(resource) : resource;
    }

    private byte[] content(Resource theme) throws IOException {
        var known = painted.get(theme.getLibraryName());
        if (known == null) {
            try (var stream = theme.getInputStream()) {
                known = ThemePalette.paint(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
            }
            painted.put(theme.getLibraryName(), known);
        }
        return known;
    }

    private final class Painted extends ResourceWrapper {
        Painted(Resource theme) {
            super(theme);
        }

        /** The palette is part of the address, as browsers keep the theme for a year. */
        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&palette=" + ThemePalette.version();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(content(getWrapped()));
        }
    }
}
