package org.sheyin.catalogue.model;

/** In which shape a material may be brought (Art 22(2)). */
public enum MaterialSource {
    /** Paper original, seen at the counter. */
    ORIGINAL,
    COPY,
    IMAGE,
    /** Electronic certificate, printed by the bank itself; needs query serial and time. */
    E_CERTIFICATE
}
