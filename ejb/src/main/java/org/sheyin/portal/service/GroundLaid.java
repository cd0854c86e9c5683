package org.sheyin.portal.service;

/** The database is ready for services: set-up and demonstration data may follow. */
public record GroundLaid() {}
