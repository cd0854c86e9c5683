package org.sheyin.catalogue.model;

/**
 * A text in both languages of the product.
 *
 * @param zh simplified Chinese, leading
 * @param en English
 */
public record Bilingual(String zh, String en) {

    public static final Bilingual NONE = new Bilingual("", "");

    public Bilingual {
        if (zh.isBlank() != en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: " + zh + en);
        }
    }

    public boolean isEmpty() {
        return zh.isBlank();
    }

    /**
     * @param language ISO 639 code; everything but {@code en} reads Chinese
     */
    public String in(String language) {
        return "en".equals(language) ? en : zh;
    }
}
