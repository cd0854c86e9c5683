/** The reception desk of an outlet: who waits, and one visit with its steps. */
package org.sheyin.reception.web;
