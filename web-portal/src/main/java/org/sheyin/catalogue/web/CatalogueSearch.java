package org.sheyin.catalogue.web;

import java.io.Serializable;
import java.util.Locale;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.service.ItemRow;

/** What the address of the catalogue's list asks for. */
public class CatalogueSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private String q;
    private String category;
    private String authority;
    private String open;

    /**
     * @param name in the language of the view
     * @param may what a bank may do with it where the viewer is
     */
    boolean fits(ItemRow item, String name, Authority may) {
        String words = text(q).toLowerCase(Locale.ROOT);
        return (item.code().startsWith(words) || name.toLowerCase(Locale.ROOT).contains(words))
                && fits(category, String.valueOf(item.categoryNumber()))
                && fits(authority, may.name());
    }

    private static boolean fits(String asked, String found) {
        return text(asked).isEmpty() || found.equals(text(asked));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    public boolean isNarrowed() {
        return !(text(q) + text(category) + text(authority) + text(open)).isEmpty();
    }

    /** Whether only what the viewer's city offers is asked for. */
    public boolean isOpenOnly() {
        return "true".equals(open);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }
}
