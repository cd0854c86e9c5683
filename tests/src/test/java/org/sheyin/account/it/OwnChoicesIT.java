package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.service.Authentication;
import org.sheyin.account.service.ChooseSetting;
import org.sheyin.account.service.FilterView;
import org.sheyin.account.service.OwnSettings;
import org.sheyin.account.service.SaveFilter;
import org.sheyin.account.service.SavedFilters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** What a person sets is his own in the database too; a shared search ends at the border of the organization. */
@ExtendWith(ArquillianExtension.class)
class OwnChoicesIT {
    private static final String PAGE = "/cases/list";

    private OwnSettings settings;
    private SavedFilters filters;
    private Actor clerk;
    private Actor manager;
    private Actor reviewer;

    @BeforeEach
    void people() throws Exception {
        settings = CDI.current().select(OwnSettings.class).get();
        filters = CDI.current().select(SavedFilters.class).get();
        clerk = actor("clerk1");
        manager = actor("manager1");
        reviewer = actor("reviewer1");
    }

    @Test
    void a_setting_is_kept_for_its_person_and_seen_by_nobody_else() {
        settings.choose(clerk, new ChooseSetting("pins", "/cases/list.xhtml"));
        settings.choose(clerk, new ChooseSetting("pins", "/cases/new.xhtml,/cases/list.xhtml"));

        assertThat(settings.all(clerk)).containsEntry("pins", "/cases/new.xhtml,/cases/list.xhtml");
        assertThat(settings.all(manager)).doesNotContainKey("pins");
    }

    @Test
    void a_setting_that_is_no_code_is_refused() {
        assertThatThrownBy(() -> settings.choose(clerk, new ChooseSetting("pins", "张三")))
                .isInstanceOf(EJBException.class);
    }

    @Test
    void a_shared_search_is_seen_in_the_own_bank_and_not_at_the_agency() {
        String name = "共享" + UUID.randomUUID().toString().substring(0, 6);
        filters.save(clerk, new SaveFilter(PAGE, name, Map.of("view", "returned"), true));

        assertThat(filters.of(manager, PAGE))
                .filteredOn(found -> found.name().equals(name))
                .singleElement()
                .matches(found -> !found.own());
        assertThat(filters.of(reviewer, PAGE)).extracting(FilterView::name).doesNotContain(name);
    }

    @Test
    void a_search_that_is_not_shared_is_its_persons_alone() {
        String name = "自用" + UUID.randomUUID().toString().substring(0, 6);
        filters.save(clerk, new SaveFilter(PAGE, name, Map.of("view", "drafts"), false));

        assertThat(filters.of(clerk, PAGE)).extracting(FilterView::name).contains(name);
        assertThat(filters.of(manager, PAGE)).extracting(FilterView::name).doesNotContain(name);
    }

    private static Actor actor(String login) throws Exception {
        try (var connection = owner().getConnection();
                var query = connection.prepareStatement("select id from sheyin.account where login_name = ?")) {
            query.setString(1, login);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return CDI.current()
                        .select(Authentication.class)
                        .get()
                        .actor(Actor.system(SystemPart.LOGIN), rows.getLong(1), "test");
            }
        }
    }

    private static DataSource owner() throws NamingException {
        return (DataSource) new InitialContext().lookup("java:jboss/datasources/SheyinOwnerDS");
    }
}
