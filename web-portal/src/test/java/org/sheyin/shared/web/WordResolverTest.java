package org.sheyin.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordResolverTest {
    private final ResourceBundle bundle = ResourceBundle.getBundle("org.sheyin.messages.cases", Locale.ENGLISH);
    private final WordResolver resolver = new WordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void a_text_of_a_bundle_is_found_at_once() {
        assertThat(resolver.getValue(context, bundle, "list.title")).isEqualTo(bundle.getString("list.title"));
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void a_missing_text_and_all_else_is_left_to_the_others() {
        assertThat(resolver.getValue(context, bundle, "no.such.text")).isNull();
        assertThat(resolver.getValue(context, null, "caseListPage")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
