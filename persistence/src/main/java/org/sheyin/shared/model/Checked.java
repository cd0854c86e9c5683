package org.sheyin.shared.model;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What became of something typed: a value, or what is wrong with it. Exactly one of both is present.
 *
 * @param <T> the kind of value
 */
public final class Checked<T> {
    private final T value;
    private final ValueProblem problem;

    private Checked(T value, ValueProblem problem) {
        this.value = value;
        this.problem = problem;
    }

    static <T> Checked<T> valid(T value) {
        return new Checked<>(value, null);
    }

    static <T> Checked<T> wrong(ValueProblem problem) {
        return new Checked<>(null, problem);
    }

    public boolean isValid() {
        return problem == null;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public Optional<ValueProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** @throws IllegalArgumentException naming the problem, never the text that was typed */
    public T orThrow() {
        if (problem != null) {
            throw new IllegalArgumentException(problem.name());
        }
        return value;
    }

    Checked<T> unless(Predicate<T> refused, ValueProblem otherwise) {
        return isValid() && refused.test(value) ? wrong(otherwise) : this;
    }
}
