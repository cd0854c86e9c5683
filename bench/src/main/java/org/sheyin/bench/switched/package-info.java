/** What a benchmark adds to the EAR's lib: an audit that can be turned off. Never delivered. */
package org.sheyin.bench.switched;
