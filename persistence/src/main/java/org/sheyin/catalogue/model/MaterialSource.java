package org.sheyin.catalogue.model;

/** In which shape a material may be brought (Art 22(2)). */
public enum MaterialSource {
    /** Paper original, seen at the counter. */
    ORIGINAL("原件", "original"),
    COPY("复印件", "copy"),
    IMAGE("影像", "image"),
    /** Electronic certificate, printed by the bank itself; needs query serial and time. */
    E_CERTIFICATE("电子证照", "e-certificate");

    private final Bilingual label;

    MaterialSource(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    public Bilingual label() {
        return label;
    }
}
