package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1: persistence ← ejb ← {batch, web-portal}. */
class ModuleBorderTest {
    /** What each module may see besides itself. */
    private static final Map<String, Set<String>> SEES = Map.of(
            "persistence", Set.of(),
            "ejb", Set.of("persistence"),
            "batch", Set.of("persistence", "ejb"),
            "web-portal", Set.of("persistence", "ejb"));

    @Test
    void a_module_sees_only_those_below_it_because_the_class_loaders_of_the_ear_do_the_same() {
        var wrong = new ArrayList<String>();
        int across = 0;
        for (JavaClass type : Project.classes()) {
            String from = Project.moduleOf(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (!Project.isOurs(target)) {
                    continue;
                }
                String to = Project.moduleOf(target);
                across += to.equals(from) ? 0 : 1;
                if (!to.equals(from) && !SEES.get(from).contains(to)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(across).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_package_is_in_two_modules_because_package_private_access_would_fail_at_run_time() {
        Map<String, Set<String>> modules = new HashMap<>();
        Project.classes().forEach(type -> modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                .add(Project.moduleOf(type)));

        assertThat(modules).isNotEmpty();
        assertThat(modules.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"persistence, model", "ejb, service messaging", "batch, job", "web-portal, web rest"})
    void a_module_holds_only_its_roles_because_whoever_opens_it_knows_what_is_there(String module, String roles) {
        var allowed = List.of(roles.split(" "));

        assertThat(Project.classes())
                .filteredOn(type -> Project.moduleOf(type).equals(module))
                .allMatch(type -> allowed.contains(Project.roleOf(type)));
    }

    @ParameterizedTest
    @CsvSource({"persistence", "ejb", "web-portal"})
    void every_module_was_read_because_an_empty_check_is_none(String module) {
        assertThat(Project.classes())
                .filteredOn(type -> Project.moduleOf(type).equals(module))
                .hasSizeGreaterThan(10);
    }
}
