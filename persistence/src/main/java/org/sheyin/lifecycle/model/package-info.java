/**
 * A state machine written once. Each machine is a table of data: from, action, to. It is checked for unreachable states
 * and dead ends when it is built, prints itself as a diagram, and is the only source of what may be done next.
 */
package org.sheyin.lifecycle.model;
