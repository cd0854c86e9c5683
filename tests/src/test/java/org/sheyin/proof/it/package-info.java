/** Proofs and post-checks in the container. */
package org.sheyin.proof.it;
