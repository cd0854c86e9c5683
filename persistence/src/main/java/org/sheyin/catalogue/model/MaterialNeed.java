package org.sheyin.catalogue.model;

/** A material line with the answer whether this citizen must bring it. */
public record MaterialNeed(MaterialLine line, boolean required) {}
