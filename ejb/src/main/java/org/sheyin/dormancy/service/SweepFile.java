package org.sheyin.dormancy.service;

/** A file of a run's evidence. */
public record SweepFile(String name, String type, byte[] content) {}
