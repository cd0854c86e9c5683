package org.sheyin.audit.service;

/**
 * A file that is taken along.
 *
 * @param signature of its content, Base64
 * @param publicKey by which it is checked, PEM
 */
public record SignedFile(String name, byte[] content, String signature, String publicKey) {}
