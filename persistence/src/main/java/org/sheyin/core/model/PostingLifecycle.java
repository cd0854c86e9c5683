package org.sheyin.core.model;

import static org.sheyin.core.model.PostingAction.*;
import static org.sheyin.core.model.PostingState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of a posting as one table. */
public final class PostingLifecycle {
    public static final Lifecycle<PostingState, PostingAction> TABLE = Lifecycle.of(
                    PostingState.class, PostingAction.class, NEW)
            .step(NEW, TAKE, WAITING)
            .step(WAITING, ENTER, POSTED)
            .step(WAITING, REFUSE, REJECTED)
            .step(WAITING, MISS, WAITING)
            .step(WAITING, RETRY, WAITING)
            .step(REJECTED, RETRY, WAITING)
            .step(REJECTED, SUPERSEDE, SUPERSEDED)
            .build(EnumSet.of(POSTED, SUPERSEDED));

    private PostingLifecycle() {}
}
