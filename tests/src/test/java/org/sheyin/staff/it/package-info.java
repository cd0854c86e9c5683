/** The register in the container: scope, triggers, leavings. */
package org.sheyin.staff.it;
