package org.sheyin.core.service;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.core.model.PostingState;

/** Which postings a list shows. */
public enum PostingExtent {
    /** Refused, or without answer for longer than the amber time: what somebody has to look after. */
    FAILING(EnumSet.of(PostingState.WAITING, PostingState.REJECTED)),
    WAITING(EnumSet.of(PostingState.WAITING)),
    REJECTED(EnumSet.of(PostingState.REJECTED)),
    POSTED(EnumSet.of(PostingState.POSTED)),
    ALL(EnumSet.complementOf(EnumSet.of(PostingState.NEW)));

    private final Set<PostingState> states;

    PostingExtent(Set<PostingState> states) {
        this.states = states;
    }

    public Set<PostingState> states() {
        return states;
    }
}
