package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The guide that comes with the portal: what docs/guide says, rendered once. */
@Named
@ApplicationScoped
public class Guide {
    private static final String FOLDER = "/WEB-INF/guide/";

    private final ConcurrentHashMap<String, String> rendered = new ConcurrentHashMap<>();
    private final ServletContext context;

    protected Guide() {
        this(null);
    }

    @Inject
    public Guide(ServletContext context) {
        this.context = context;
    }

    /** The section for the page that is shown. */
    public String getSection() {
        return GuideTable.sectionOf(
                FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /**
     * @param section file name without its ending
     * @return HTML, empty when there is no such section
     */
    Optional<String> html(String section) {
        return Optional.ofNullable(rendered.computeIfAbsent(section, this::render));
    }

    /** @param name of a picture of the guide; null when there is none */
    InputStream picture(String name) {
        return context.getResourceAsStream(FOLDER + "images/" + name);
    }

    private String render(String section) {
        try (var file = context.getResourceAsStream(FOLDER + section + ".md")) {
            return file == null
                    ? null
                    : new GuideMarkdown(context.getContextPath() + "/help/")
                            .html(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(section, e);
        }
    }
}
