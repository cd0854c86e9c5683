package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 5: the concepts stand in one order; a lower one never knows a higher one, hence there is no cycle. */
class ConceptOrderTest {
    private static final List<String> LOW_TO_HIGH = List.of(
            "shared",
            "lifecycle",
            "calendar",
            "rule",
            "audit",
            "dictionary",
            "attachment",
            "print",
            "handoff",
            "certificate",
            "organization",
            "announcement",
            "catalogue",
            "outlet",
            "partnership",
            "staff",
            "account",
            "dormancy",
            "disclosure",
            "permission",
            "cases",
            "core",
            "recovery",
            "export",
            "reception",
            "proof",
            "material",
            "guidance",
            "evaluation",
            "duty",
            "exit",
            "integration",
            "portal",
            "demo");

    @Test
    void every_package_is_of_a_concept_in_the_glossary() {
        assertThat(Project.classes()).isNotEmpty().allMatch(type -> LOW_TO_HIGH.contains(Project.conceptOf(type)));
    }

    @Test
    void a_lower_concept_never_knows_a_higher_one_because_news_travels_upward_as_events() {
        var upward = new ArrayList<String>();
        int downward = 0;
        for (JavaClass type : Project.classes()) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (!Project.isOurs(target)) {
                    continue;
                }
                int step = rank(target) - rank(type);
                downward += step < 0 ? 1 : 0;
                if (step > 0) {
                    upward.add(dependency.getDescription());
                }
            }
        }
        assertThat(downward).isPositive();
        assertThat(upward).isEmpty();
    }

    private static int rank(JavaClass type) {
        return LOW_TO_HIGH.indexOf(Project.conceptOf(type));
    }
}
