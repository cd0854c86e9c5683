package org.sheyin.certificate.model;

/**
 * Asks for one certificate of one person.
 *
 * @param kind code of the document, such as RESIDENT_ID
 * @param kindName its name as the checklist writes it
 * @param idType kind of the person's identity document
 * @param withImage whether the material is kept, so that a picture to print is needed (Art 22(2))
 */
public record CertificateQuery(
        String kind, String kindName, String personName, String idType, String idNumber, boolean withImage) {}
