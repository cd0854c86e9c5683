/** Sweeps over cases as Jakarta Batch jobs: the timer launches, the reader finds ids, the writer calls the service. */
package org.sheyin.cases.job;
