package org.sheyin.staff.service;

import java.io.Serializable;

/** An outlet to choose. */
public record PlaceRow(Long id, String name) implements Serializable {}
