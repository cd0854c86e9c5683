package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.Post;

/** At a bank, cases are taken in by the handler (经办岗, Art 19(3)); asked about an outlet only. */
@ApplicationScoped
public class PostGate implements EligibilityGate {
    @Override
    public int rank() {
        return 40;
    }

    @Override
    public Optional<Gate> answer(GateQuestion question) {
        var standing = question.standing();
        if (!standing.isKnown() || question.outletId() == 0) {
            return Optional.empty();
        }
        String posts = standing.posts().stream().map(Post::name).sorted().collect(Collectors.joining(","));
        boolean handles = standing.posts().contains(Post.BANK_HANDLER);
        return Optional.of(new Gate("post", "19", posts, null, Decision.when(handles, Reason.of("STAFF-19-4", "19"))));
    }
}
