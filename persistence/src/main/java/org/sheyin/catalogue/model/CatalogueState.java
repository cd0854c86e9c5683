package org.sheyin.catalogue.model;

/** A catalogue is written as a draft and published whole (Art 16). */
public enum CatalogueState {
    DRAFT,
    PUBLISHED
}
