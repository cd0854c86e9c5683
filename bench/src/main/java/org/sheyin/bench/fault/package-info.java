/**
 * Faults that strike while clerks submit, and the account afterwards: 0 lost, 0 doubled (reliability, section 1). One
 * class a fault.
 */
package org.sheyin.bench.fault;
