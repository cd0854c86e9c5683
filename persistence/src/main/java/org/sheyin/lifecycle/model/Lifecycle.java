package org.sheyin.lifecycle.model;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a state machine.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {
    private final Class<A> actionType;
    private final Map<S, Map<A, S>> table;
    private final S initial;

    private Lifecycle(Builder<S, A> builder) {
        this.actionType = builder.actionType;
        this.table = builder.table;
        this.initial = builder.initial;
    }

    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(
            Class<S> states, Class<A> actions, S initial) {
        return new Builder<>(states, actions, initial);
    }

    /** The state after the action, empty when the table knows no such step. */
    public Optional<S> next(S from, A action) {
        return Optional.ofNullable(table.get(from).get(action));
    }

    public Set<A> actionsFrom(S state) {
        var actions = EnumSet.noneOf(actionType);
        actions.addAll(table.get(state).keySet());
        return actions;
    }

    public S initial() {
        return initial;
    }

    /** The table as a Mermaid state diagram, one line a step. */
    public String mermaid() {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> ")
                .append(initial)
                .append('\n');
        table.forEach((from, steps) -> {
            steps.forEach((action, to) -> text.append(
                    "    %s --> %s: %s%n".formatted(from, to, action).replace("\r", "")));
            if (steps.isEmpty()) {
                text.append("    ").append(from).append(" --> [*]\n");
            }
        });
        return text.toString();
    }

    /** Collects the table; {@link #build} refuses unreachable states and undeclared dead ends. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final Class<S> states;
        private final Class<A> actionType;
        private final S initial;
        private final Map<S, Map<A, S>> table;

        private Builder(Class<S> states, Class<A> actions, S initial) {
            this.states = states;
            this.actionType = actions;
            this.initial = initial;
            this.table = new EnumMap<>(states);
            EnumSet.allOf(states).forEach(state -> table.put(state, new EnumMap<>(actions)));
        }

        public Builder<S, A> step(S from, A action, S to) {
            if (table.get(from).put(action, to) != null) {
                throw new IllegalStateException("two steps for " + action + " from " + from);
            }
            return this;
        }

        /** @param ends the states in which a life may end for good */
        public Lifecycle<S, A> build(Set<S> ends) {
            var reached = EnumSet.of(initial);
            var todo = new ArrayDeque<>(Set.of(initial));
            while (!todo.isEmpty()) {
                table.get(todo.poll()).values().stream().filter(reached::add).forEach(todo::add);
            }
            for (S state : EnumSet.allOf(states)) {
                if (!reached.contains(state)) {
                    throw new IllegalStateException("unreachable: " + state);
                }
                if (table.get(state).isEmpty() && !ends.contains(state)) {
                    throw new IllegalStateException("dead end: " + state);
                }
            }
            return new Lifecycle<>(this);
        }
    }
}
