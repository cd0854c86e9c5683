/** Pages of the proofs of COMPLETE items and of the post-checks. */
package org.sheyin.proof.web;
