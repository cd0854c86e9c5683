package org.sheyin.reception.service;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.reception.model.VisitState;

/** Which visits a list shows. */
public enum VisitExtent {
    /** Not taken up by anybody. */
    WAITING(EnumSet.of(VisitState.WAITING, VisitState.HANDED_ON)),
    /** Everybody in the hall. */
    OPEN(EnumSet.of(VisitState.WAITING, VisitState.HANDED_ON, VisitState.CALLED, VisitState.IN_SERVICE)),
    /** In one's own hands. */
    MINE(EnumSet.of(VisitState.WAITING, VisitState.HANDED_ON, VisitState.CALLED, VisitState.IN_SERVICE)),
    /** Today's, ended ones too. */
    TODAY(EnumSet.complementOf(EnumSet.of(VisitState.NEW)));

    private final Set<VisitState> states;

    VisitExtent(Set<VisitState> states) {
        this.states = states;
    }

    Set<VisitState> states() {
        return states;
    }
}
