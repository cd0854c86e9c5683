package org.sheyin.cases.service;

/** Where the bytes of a page are, for the renderer. */
public record StoredPage(String objectKey, String mediaType, int sheets, int rotation) {}
