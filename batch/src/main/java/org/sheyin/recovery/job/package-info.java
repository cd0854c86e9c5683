/** The nightly sweep over recoveries as a Jakarta Batch job: the timer launches, the reader finds ids, the writer calls the service. */
package org.sheyin.recovery.job;
