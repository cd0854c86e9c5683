package org.sheyin.portal.web;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of the guide as HTML: raw HTML is escaped, and relative addresses lead to the help servlet. */
final class GuideMarkdown {
    private final String base;

    /** @param base address before relative ones, ending with a slash */
    GuideMarkdown(String base) {
        this.base = base;
    }

    String html(String markdown) {
        var tables = List.of(TablesExtension.create());
        var renderer = HtmlRenderer.builder()
                .extensions(tables)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(unused -> this::relocate)
                .build();
        return renderer.render(Parser.builder().extensions(tables).build().parse(markdown));
    }

    private void relocate(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image) {
            attributes.computeIfPresent("src", (name, address) -> base + address);
            attributes.put("loading", "lazy");
        } else if (node instanceof Link) {
            attributes.computeIfPresent(
                    "href", (name, address) -> address.endsWith(".md") ? base + address.replace(".md", "") : address);
        }
    }
}
