/** Gives every service the rule parameters in force; see {@link org.sheyin.rule.model.Parameters}. */
package org.sheyin.rule.service;
