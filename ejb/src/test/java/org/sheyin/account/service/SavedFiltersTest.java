package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.InMemoryOwnChoices;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SampleActors;

class SavedFiltersTest {
    private static final String PAGE = "/cases/list";

    private final SavedFilters filters = new SavedFilters(new InMemoryOwnChoices());
    private final Actor me = SampleActors.clerkOf(1, 70);
    private final Actor colleague = SampleActors.clerkOf(2, 70);

    @Test
    void a_search_is_kept_for_its_page_and_found_with_its_parameters() {
        filters.save(me, new SaveFilter(PAGE, " 我的草稿 ", Map.of("view", "drafts", "mine", "true"), false));

        assertThat(filters.of(me, PAGE)).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("我的草稿");
            assertThat(found.parameters()).containsOnly(Map.entry("view", "drafts"), Map.entry("mine", "true"));
            assertThat(found.own()).isTrue();
        });
        assertThat(filters.of(me, "/account/list")).isEmpty();
        assertThat(filters.of(colleague, PAGE)).isEmpty();
    }

    @Test
    void a_shared_one_is_read_by_a_colleague_who_cannot_remove_it() {
        filters.save(me, new SaveFilter(PAGE, "超期", Map.of("due", "overdue"), true));
        long id = filters.of(colleague, PAGE).get(0).id();

        filters.remove(colleague, id);
        assertThat(filters.of(colleague, PAGE)).singleElement().matches(found -> !found.own() && found.shared());

        filters.remove(me, id);
        assertThat(filters.of(colleague, PAGE)).isEmpty();
    }

    @Test
    void the_same_name_replaces() {
        filters.save(me, new SaveFilter(PAGE, "一", Map.of("view", "drafts"), false));
        filters.save(me, new SaveFilter(PAGE, "一", Map.of("view", "ended"), false));

        assertThat(filters.of(me, PAGE)).extracting(FilterView::parameters).containsExactly(Map.of("view", "ended"));
    }

    @Test
    void a_person_in_the_parameters_or_the_name_is_refused_by_ACCOUNT_24_1() {
        var named = new SaveFilter(PAGE, "一", Map.of("q", "张三"), false);
        var numbered = new SaveFilter(PAGE, "张 44010619900101001X", Map.of(), false);

        assertThatThrownBy(() -> filters.save(me, named))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ACCOUNT-24-1");
        assertThatThrownBy(() -> filters.save(me, numbered)).isInstanceOf(RefusedException.class);
        assertThat(filters.of(me, PAGE)).isEmpty();
    }
}
