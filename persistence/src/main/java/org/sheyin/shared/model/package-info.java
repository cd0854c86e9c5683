/**
 * Words that every concept uses: who acts ({@link org.sheyin.shared.model.Actor}), what he may do
 * ({@link org.sheyin.shared.model.Right}), and what the rules answer ({@link org.sheyin.shared.model.Decision}).
 * A refusal always names article, parameter, value and what to do next (invariant 20).
 */
package org.sheyin.shared.model;
