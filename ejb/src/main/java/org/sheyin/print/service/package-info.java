/**
 * Papers: a template and its values become a PDF whose text can be copied out again character by character, rare names
 * included. Knows nothing of what is printed; the concepts bring template and values.
 */
package org.sheyin.print.service;
