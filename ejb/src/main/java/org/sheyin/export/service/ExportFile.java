package org.sheyin.export.service;

/** What its owner gets. */
public record ExportFile(String name, byte[] content) {}
