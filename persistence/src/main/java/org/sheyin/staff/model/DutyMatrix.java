package org.sheyin.staff.model;

import java.util.List;
import java.util.Set;
import org.sheyin.rule.model.Parameters;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** 不相容岗位: which posts exclude each other (Art 19, 21, 22(3)), as delivered. */
public record DutyMatrix(List<DutyPair> pairs) {
    private static final String BOTH = "sod.handlerAndMaterials";

    /** Refused for each pair that is forbidden, by the table or by the parameter of handler and material keeper. */
    public Decision judge(Set<Post> posts, Parameters parameters) {
        return Decision.all(pairs.stream()
                .filter(pair -> pair.isHeldBy(posts))
                .filter(pair -> isForbidden(pair, parameters))
                .map(pair -> Decision.refuse(
                        pair.mode() == DutyPair.Mode.FORBID
                                ? reason("STAFF-21-1", pair)
                                : parameters.value(BOTH).cite(reason("STAFF-19-3", pair))))
                .toList());
    }

    /** What is allowed and should be seen: one reason a pair. */
    public List<Reason> warnings(Set<Post> posts, Parameters parameters) {
        return pairs.stream()
                .filter(pair -> pair.isHeldBy(posts))
                .filter(pair -> !isForbidden(pair, parameters))
                .map(pair -> parameters.value(BOTH).cite(reason("STAFF-19-5", pair)))
                .toList();
    }

    private static boolean isForbidden(DutyPair pair, Parameters parameters) {
        return pair.mode() == DutyPair.Mode.FORBID || parameters.value(BOTH).is("forbidden");
    }

    private static Reason reason(String rule, DutyPair pair) {
        return Reason.of(
                        rule, pair.article(), pair.first().name(), pair.second().name(), pair.reason())
                .atField("posts");
    }
}
