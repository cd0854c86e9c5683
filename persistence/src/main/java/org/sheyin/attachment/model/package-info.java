/**
 * The pages that prove a case: scans and photographs of forms, certificates and seals. They are the citizen's most
 * sensitive papers and, under the single set, the only original, so they are checked before they are taken in, kept
 * encrypted under a name that tells nothing of their content, and refused on reading when a single bit differs.
 * What is secret never enters at all (Art 22(1)). A bank gets a watermarked picture back, never the bytes (Art 24).
 */
package org.sheyin.attachment.model;
