/** The hand-off desk. */
package org.sheyin.handoff.web;
