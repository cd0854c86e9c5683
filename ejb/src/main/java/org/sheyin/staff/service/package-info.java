/** The register of staff, its commitments, training and leavings, and the gates of the eligibility card. */
package org.sheyin.staff.service;
