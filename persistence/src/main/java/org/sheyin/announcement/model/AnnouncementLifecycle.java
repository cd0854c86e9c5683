package org.sheyin.announcement.model;

import static org.sheyin.announcement.model.AnnouncementAction.*;
import static org.sheyin.announcement.model.AnnouncementState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of an announcement as one table. */
public final class AnnouncementLifecycle {
    public static final Lifecycle<AnnouncementState, AnnouncementAction> TABLE = Lifecycle.of(
                    AnnouncementState.class, AnnouncementAction.class, DRAFT)
            .step(DRAFT, EDIT, DRAFT)
            .step(DRAFT, PUBLISH, PUBLISHED)
            .step(DRAFT, WITHDRAW, WITHDRAWN)
            .step(PUBLISHED, WITHDRAW, WITHDRAWN)
            .build(EnumSet.of(WITHDRAWN));

    private AnnouncementLifecycle() {}
}
