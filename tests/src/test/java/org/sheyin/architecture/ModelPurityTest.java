package org.sheyin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule 2 (what a model may import) and rule 8 (time comes in). */
class ModelPurityTest {
    private static final List<String> PURE = List.of(
            "java.",
            "javax.crypto",
            "javax.security.auth.x500",
            "jakarta.persistence",
            "jakarta.validation",
            "org.sheyin.");

    /** Adapters that stand in the model beside the interface that they fill, and what more they may know. */
    private static final List<String> OF_AN_ADAPTER =
            List.of("jakarta.annotation", "jakarta.enterprise", "jakarta.inject", "jakarta.transaction", "javax.sql");

    /** What EclipseLink itself asks for a connection; it stands where the persistence unit can load it. */
    private static final Set<String> CHOOSE_THE_POOL = Set.of("PersistencePools", "PoolByActor");

    /** Classes that speak JDBC and why. */
    private static final Set<String> SPEAK_JDBC = Set.of(
            "PoolByActor", // EclipseLink asks it for a java.sql.Connection
            "InstantColumn", // JPA 3.1 does not know Instant; the column is a java.sql.Timestamp
            // The delivered data are loaded by the owner's connection at start, before there is an entity manager.
            "RegionData",
            "RuleData",
            "RuleUpsert",
            "CalendarData",
            "DutyData");

    @Test
    void a_model_knows_java_and_jpa_only_because_it_is_the_business_and_runs_in_a_plain_test() {
        classes()
                .that(describe(
                        "are in a model and no Jpa adapter",
                        type -> isModel(type) && !isAdapter(type) && !CHOOSE_THE_POOL.contains(type.getSimpleName())))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of java, javax.crypto, javax.security.auth.x500, jakarta.persistence, jakarta.validation or a model of ours",
                        target -> isPure(target) || isIdentityLibrary(target)))
                .because("the business must not change with a framework")
                .check(Project.classes());
    }

    @Test
    void a_jpa_adapter_knows_besides_only_how_it_is_injected() {
        classes()
                .that(describe("are Jpa adapters", type -> isModel(type) && isAdapter(type)))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are pure or of injection", target -> isPure(target) || startsWith(target, OF_AN_ADAPTER)))
                .because("a repository is an interface of the model, filled beside it")
                .check(Project.classes());
    }

    @Test
    void the_number_library_is_known_in_shared_only_because_it_is_exchangeable() {
        new Usage(
                        "cn.hutool",
                        ModelPurityTest::isIdentityLibrary,
                        type -> type.getPackageName().equals("org.sheyin.shared.model"),
                        "the checks of numbers are exchangeable")
                .check();
    }

    @Test
    void jdbc_is_spoken_by_named_classes_only_because_a_model_does_not_know_where_it_is_kept() {
        Usage.of(
                        "java.sql",
                        type -> !isModel(type) || isAdapter(type) || speaksJdbc(type),
                        "a model does not know where it is kept")
                .check();
        assertThat(SPEAK_JDBC).as("each named exception is needed").allMatch(name -> Project.classes().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().equals("java.sql"))));
    }

    @Test
    void a_model_never_asks_for_the_time_because_it_comes_in_and_a_test_can_choose_it() {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .callMethodWhere(describe(
                        "the clock is read",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && (call.getName().equals("now")
                                        || call.getTargetOwner().getSimpleName().equals("Clock"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("time comes in as an argument")
                .check(Project.classes());
    }

    @Test
    void a_repository_is_an_interface_with_an_adapter_beside_it() {
        classes()
                .that()
                .resideInAPackage("..model..")
                .and(nameMatching(".*\\.(?!Jpa)\\w+Repository"))
                .should()
                .beInterfaces()
                .because("services are tested with repositories in memory")
                .check(Project.classes());
        classes()
                .that(describe("are Jpa adapters", type -> isModel(type) && isAdapter(type)))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .implement(describe("an interface of its package", target -> target.isInterface()))
                .because("an adapter fills an interface of the model")
                .check(Project.classes());
    }

    private static boolean isModel(JavaClass type) {
        return Project.roleOf(type).equals("model");
    }

    private static boolean isAdapter(JavaClass type) {
        return outermost(type).getSimpleName().startsWith("Jpa");
    }

    private static boolean speaksJdbc(JavaClass type) {
        return SPEAK_JDBC.contains(outermost(type).getSimpleName());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModelPurityTest::outermost).orElse(type);
    }

    private static boolean isPure(JavaClass target) {
        var type = target.getBaseComponentType();
        return type.isPrimitive() || startsWith(type, PURE);
    }

    private static boolean isIdentityLibrary(JavaClass target) {
        return target.getPackageName().startsWith("cn.hutool");
    }

    private static boolean startsWith(JavaClass type, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> (type.getPackageName() + ".").startsWith(prefix));
    }
}
