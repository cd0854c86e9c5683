/**
 * A case (办件): a citizen's application that a bank's clerk accepts with scanned material, that is handed to the
 * competent agency with nothing lost, reviewed by one or two persons, and comes back decided. An ACCEPT item is always
 * decided by the agency; a COMPLETE item closes at the bank and is checked by sample (Annex 2).
 * Articles 16, 18 to 20 and 24 of the measures.
 */
package org.sheyin.cases.model;
