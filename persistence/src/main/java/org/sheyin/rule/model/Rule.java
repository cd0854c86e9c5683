package org.sheyin.rule.model;

import org.sheyin.shared.model.Decision;

/**
 * A condition of the regulation: small, pure, named as a sentence. It never looks anything up; the facts come in.
 *
 * @param <T> the situation that it judges
 */
@FunctionalInterface
public interface Rule<T> {
    Decision judge(T situation);
}
