package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainCallsTest {
    private static final Object[] NONE = {};

    private final PlainCalls calls = new PlainCalls();
    private final ELContext context = new Context();

    /** As a line of a list; {@code broken} cannot answer. */
    public record Line(long id) {
        public String number() {
            return "N" + id;
        }

        public String number(String prefix) {
            return prefix + id;
        }

        public String broken() {
            throw new IllegalStateException("no answer");
        }

        String hidden() {
            return "hidden";
        }
    }

    private Object call(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return calls.invoke(context, base, method, null, arguments);
    }

    @Test
    void a_call_without_argument_is_answered_also_beside_one_with_an_argument() {
        assertThat(call(new Line(7), "number", NONE)).isEqualTo("N7");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call(new Line(8), "number", NONE)).isEqualTo("N8");
    }

    @Test
    void everything_else_is_left_to_the_other_resolvers() {
        Object[][] others = {
            {new Line(7), "number", "A"},
            {new Line(7), "hidden"},
            {new Line(7), "absent"},
            {List.of(), "addAll", List.of()}
        };
        for (Object[] other : others) {
            Object[] arguments = other.length > 2 ? new Object[] {other[2]} : NONE;
            assertThat(call(other[0], (String) other[1], arguments)).isNull();
            assertThat(context.isPropertyResolved()).as((String) other[1]).isFalse();
        }
    }

    @Test
    void a_method_of_a_class_that_is_not_public_is_not_forced_open() {
        assertThat(call(List.of(1, 2), "size", NONE)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_the_method_throws_is_told_as_it_was() {
        assertThatThrownBy(() -> call(new Line(7), "broken", NONE))
                .isInstanceOf(ELException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
