/** A whole installation for one run: database, broker, server, and how to stop, kill and ask them. */
package org.sheyin.bench.site;
