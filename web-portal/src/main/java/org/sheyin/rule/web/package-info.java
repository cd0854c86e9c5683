/** The parameters and their sources of law, to be read. */
package org.sheyin.rule.web;
