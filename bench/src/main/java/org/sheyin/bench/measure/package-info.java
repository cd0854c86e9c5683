/** The benchmarks B1 and B2: ours against a limit of the same machine, in turns, in the same run. */
package org.sheyin.bench.measure;
