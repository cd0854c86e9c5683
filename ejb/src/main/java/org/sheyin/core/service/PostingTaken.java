package org.sheyin.core.service;

/** A decision waits for the province; after the commit the poster looks at once instead of at its next round. */
public record PostingTaken() {}
