package org.sheyin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** Rules 3 and 4: which technology is known where. */
class TechnologyTest {
    @Test
    void pages_services_for_terminals_and_jobs_never_touch_an_entity() {
        assertThat(Project.classes())
                .filteredOn(type -> type.isAnnotatedWith(Entity.class))
                .isNotEmpty();
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..", "..job..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("entities never leave the services: pages see records, ids and enums")
                .check(Project.classes());
    }

    @Test
    void the_entity_manager_is_known_to_repositories_and_queries_only() {
        new Usage(
                        "EntityManager",
                        type -> type.getFullName().equals("jakarta.persistence.EntityManager"),
                        type -> type.getSimpleName().matches("Jpa\\w+|\\w+Queries"),
                        "everything else speaks to a repository")
                .check();
    }

    @Test
    void jms_is_known_to_messaging_only() {
        Usage.of("jakarta.jms", Usage.role("messaging"), "a service does not know how news travels")
                .check();
    }

    @Test
    void batch_is_known_to_jobs_only() {
        if (Project.classes().stream().anyMatch(type -> Project.moduleOf(type).equals("batch"))) {
            Usage.of("jakarta.batch", Usage.role("job"), "a service does not know that a job calls it")
                    .check();
        } else {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.batch..")
                    .because("there is no job yet")
                    .check(Project.classes());
        }
    }

    @Test
    void faces_is_known_to_pages_only() {
        Usage.of("jakarta.faces", Usage.role("web"), "a service serves terminals as well")
                .check();
    }

    @Test
    void primefaces_and_omnifaces_are_known_to_pages_only() {
        new Usage(
                        "org.primefaces, org.omnifaces",
                        type -> type.getPackageName().matches("org\\.(primefaces|omnifaces).*"),
                        Usage.role("web"),
                        "a service serves terminals as well")
                .check();
    }

    @Test
    void shiro_is_known_to_the_login_only() {
        Usage.of("org.apache.shiro", TechnologyTest::isLogin, "rights are asked of the actor, not of a thread")
                .check();
    }

    @Test
    void servlets_are_known_to_the_portal_only() {
        Usage.of("jakarta.servlet", Usage.role("web", "rest"), "a service serves jobs and messages as well")
                .check();
    }

    private static boolean isLogin(JavaClass type) {
        return type.getPackageName().matches("org\\.sheyin\\.account\\.(service|web)");
    }
}
