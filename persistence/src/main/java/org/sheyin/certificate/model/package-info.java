/**
 * E-certificates (电子证照), which stand in the place of a paper (Art 22(2)): a library is asked for one by the person and
 * the kind, and answers with the serial and the time of the query, and with a picture to print where the material is kept.
 * A library is an adapter of its own; delivered is a simulated one, for demonstrations and tests.
 */
package org.sheyin.certificate.model;
