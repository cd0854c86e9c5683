/**
 * What may leave the system, and how much is looked at (Art 24). Data never land at a bank; where a law, an authority, the
 * agency or the person himself allows an exception, the agency registers it with its document, its scope and its end.
 * Apart from that nobody at a bank looks at more records a day than the parameter says: who comes to the limit is told, and
 * the security officer as well.
 */
package org.sheyin.disclosure.model;
