/** The relay's short transactions, the reconciler, and the parking of what cannot be read. */
package org.sheyin.handoff.service;
