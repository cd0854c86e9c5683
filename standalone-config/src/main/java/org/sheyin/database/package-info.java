/**
 * The embedded PostgreSQL that {@code ./run}, the tests and the benchmarks share.
 *
 * <p>It keeps its data over restarts, asks everyone for a password and is prepared by the very SQL files that a database
 * administrator runs on the province's own PostgreSQL ({@code standalone-config/database}).
 */
package org.sheyin.database;
