/**
 * Keeps and checks the pages of material. {@code FileObjectStore} keeps objects encrypted and content-addressed;
 * {@code ImageIntake} lets in only what was sniffed, measured, decoded and normalised within its limits (Art 22(1));
 * {@code PageRenderer} makes the watermarked picture that is all a bank ever gets back (Art 24).
 * No plaintext is written to a file, temporary ones included: every decoder here works in memory.
 */
package org.sheyin.attachment.service;
