/** The nightly look for rights that nobody at a bank may hold, as a Jakarta Batch job: the timer launches, the batchlet calls the service. */
package org.sheyin.permission.job;
