package org.sheyin.staff.model;

/** A person's numbers as they are kept (Art 24): sealed, masked to be shown, and a blind index to find the same one again. */
public record SealedPerson(String idMasked, String idIndex, byte[] idSealed, String phoneMasked, byte[] phoneSealed) {}
