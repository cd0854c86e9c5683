package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseListQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;

/** The pages of the list, forwards and backwards, are together the whole list, each line once, in every order. */
@ExtendWith(ArquillianExtension.class)
class CaseListIT {
    private static final int SIZE = 7;
    private static final int MOST = 200;

    private CaseListQueries queries;

    @BeforeEach
    void find() {
        queries = Desk.service(CaseListQueries.class);
    }

    @Test
    void pages_forwards_and_backwards_are_the_whole_list() {
        List.of("", "oldest", "due", "correction").forEach(sort -> pagesAreTheWholeList("clerk1", sort));
        List.of("", "due").forEach(sort -> pagesAreTheWholeList("reviewer1", sort));
    }

    private void pagesAreTheWholeList(String login, String sort) {
        var actor = Desk.actor(login);
        var whole = ids(queries.list(actor, CaseFilter.of(), new ListAsk(sort, null, false, MOST)));
        assertThat(whole).as("%s of %s", sort, login).hasSizeGreaterThan(SIZE).doesNotHaveDuplicates();

        var forwards = new ArrayList<Long>();
        var page = queries.list(actor, CaseFilter.of(), new ListAsk(sort, null, false, SIZE));
        assertThat(page.before()).isNull();
        forwards.addAll(ids(page));
        while (page.after() != null) {
            page = queries.list(actor, CaseFilter.of(), new ListAsk(sort, page.after(), false, SIZE));
            forwards.addAll(ids(page));
        }
        assertThat(forwards).isEqualTo(whole);
        assertThat(backwards(actor, sort, page)).isEqualTo(whole);
    }

    private List<Long> backwards(Actor actor, String sort, ListPage<CaseRow> last) {
        var found = new ArrayList<>(ids(last));
        for (var page = last; page.before() != null; ) {
            page = queries.list(actor, CaseFilter.of(), new ListAsk(sort, page.before(), true, SIZE));
            found.addAll(0, ids(page));
        }
        return found;
    }

    @Test
    void lists_are_counted_up_to_a_bound() {
        var actor = Desk.actor("clerk1");
        var whole = ids(queries.list(actor, CaseFilter.of(), new ListAsk("", null, false, MOST)));

        assertThat(queries.countUpTo(actor, CaseFilter.of(), 3)).isEqualTo(4);
        assertThat(queries.countUpTo(actor, CaseFilter.of(), 500)).isEqualTo(whole.size());
    }

    private static List<Long> ids(ListPage<CaseRow> page) {
        return page.rows().stream().map(CaseRow::id).toList();
    }
}
