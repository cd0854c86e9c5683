/**
 * The audit: one insert-only row for each act, view and refusal, in the transaction of the business change (refusals in
 * one of their own). No audit row, no business commit. Articles 6 and 23.
 */
package org.sheyin.audit.model;
