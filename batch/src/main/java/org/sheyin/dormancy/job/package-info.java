/** The three-month sweep as a Jakarta Batch job: the timer launches, the reader finds ids, the writer calls the service. */
package org.sheyin.dormancy.job;
