/** Nightly, as Jakarta Batch jobs: the look for rights that nobody at a bank may hold, and the opening of periodic reviews. */
package org.sheyin.permission.job;
