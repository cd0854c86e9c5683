/** The benchmarks B1, B2 and B9: ours against a limit of the same machine, in turns, in the same run. */
package org.sheyin.bench.measure;
