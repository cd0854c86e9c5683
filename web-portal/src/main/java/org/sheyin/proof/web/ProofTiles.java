package org.sheyin.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.proof.service.PostCheckExtent;
import org.sheyin.proof.service.PostCheckQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** How many post-checks wait, for the agency's reviewers. */
@ApplicationScoped
public class ProofTiles implements DashboardPart {
    private static final int RANK = 16;

    private final PostCheckQueries checks;

    protected ProofTiles() {
        this(null);
    }

    @Inject
    public ProofTiles(PostCheckQueries checks) {
        this.checks = checks;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        return actor.may(Right.CASE_REVIEW)
                ? List.of(Face.todo("postChecks", "verified", "info")
                        .tile(
                                false,
                                "/proof/checks.xhtml?view=open",
                                () -> checks.countUpTo(actor, PostCheckExtent.OPEN, "", WorkList.BOUND)))
                : List.of();
    }
}
