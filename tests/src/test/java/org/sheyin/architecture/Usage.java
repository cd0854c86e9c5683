package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * "This technology only there, because …". The check also fails when nobody uses the technology: then the pattern is
 * misspelt, or the rule is about nothing.
 */
record Usage(String what, Predicate<JavaClass> technology, Predicate<JavaClass> place, String because) {

    static Usage of(String packagePrefix, Predicate<JavaClass> place, String because) {
        return new Usage(packagePrefix, type -> type.getPackageName().startsWith(packagePrefix), place, because);
    }

    static Predicate<JavaClass> role(String... roles) {
        return type -> List.of(roles).contains(Project.roleOf(type));
    }

    void check() {
        int inPlace = 0;
        var elsewhere = new ArrayList<String>();
        for (JavaClass type : Project.classes()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (!technology.test(dependency.getTargetClass().getBaseComponentType())) {
                    continue;
                }
                if (place.test(type)) {
                    inPlace++;
                } else {
                    elsewhere.add(dependency.getDescription());
                }
            }
        }
        assertThat(inPlace)
                .as("uses of %s where it belongs: the check matches something", what)
                .isPositive();
        assertThat(elsewhere).as("%s, because %s", what, because).isEmpty();
    }
}
