package org.sheyin.staff.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sheyin.rule.model.Parameters;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** What stands against an entry of the register, a commitment or a pass. */
public final class StaffRules {
    private static final int NAME = 80;
    private static final int COURSE = 100;
    private static final int FULL = 100;

    private StaffRules() {}

    /** Name, first day, posts of the right kind, and none that exclude each other. */
    public static Decision judge(
            StaffEntry entry, Workplace at, DutyMatrix matrix, Parameters parameters, LocalDate today) {
        return Decision.all(List.of(
                Decision.when(
                        !entry.name().isEmpty() && entry.name().length() <= NAME,
                        Reason.of("STAFF-10-1", "10", String.valueOf(NAME)).atField("name")),
                Decision.when(
                        entry.hiredOn() != null && !entry.hiredOn().isAfter(today),
                        Reason.of("STAFF-10-4", "10", today.toString()).atField("hiredOn")),
                judgePosts(entry.posts(), at, matrix, parameters)));
    }

    public static Decision judgePosts(Set<Post> posts, Workplace at, DutyMatrix matrix, Parameters parameters) {
        boolean fitting = posts.stream().allMatch(post -> post.kind() == at.kind());
        return Decision.all(List.of(
                Decision.when(!posts.isEmpty(), Reason.of("STAFF-19-1", "19").atField("posts")),
                Decision.when(fitting, Reason.of("STAFF-19-2", "19").atField("posts")),
                matrix.judge(posts, parameters)));
    }

    /** The first of an organization is its keeper, and only while it has none (STAFF-19-6). */
    public static Decision judgeFirst(StaffEntry entry, Workplace at, boolean hasKeeper) {
        var post = at.kind() == OrgKind.BANK ? Post.BANK_MANAGER : Post.AGENCY_SUPERVISOR;
        return Decision.when(
                !hasKeeper && entry.posts().equals(Set.of(post)),
                Reason.of("STAFF-19-6", "19").atField("place"));
    }

    /** Signed already, and in force after that. */
    /**
     * An account stays with its person: he leaves with it, and nobody else acts under it (Art 21(2), 25).
     *
     * @param held null while he has none
     */
    public static Decision accountStays(Long held, Long wanted) {
        return Decision.when(
                held == null || held.equals(wanted),
                Reason.of("STAFF-21-9", "21(2)").atField("login"));
    }

    public static Decision judgeCommitment(LocalDate signedOn, LocalDate validTo, LocalDate today) {
        boolean dated = signedOn != null && validTo != null && !signedOn.isAfter(today) && validTo.isAfter(signedOn);
        return Decision.when(
                dated, Reason.of("STAFF-24-2", "24", today.toString()).atField("validTo"));
    }

    public static Decision judgeTraining(CourseResult result, Parameters parameters, LocalDate today) {
        var pass = parameters.value("training.pass");
        boolean named = !result.course().isEmpty()
                && result.course().length() <= COURSE
                && result.passedOn() != null
                && !result.passedOn().isAfter(today);
        return Decision.all(List.of(
                Decision.when(
                        named, Reason.of("STAFF-30-3", "30", today.toString()).atField("passedOn")),
                Decision.when(
                        result.score() >= pass.asInt() && result.score() <= FULL,
                        pass.reason("STAFF-30-2", String.valueOf(result.score()), pass.text())
                                .atField("score"))));
    }
}
