/** What runs inside the server: a small war beside the EAR that calls the EJBs as clerks would. Loopback only. */
package org.sheyin.bench.probe;
