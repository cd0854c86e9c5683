package org.sheyin.demo.service;

import java.util.Map;
import org.sheyin.shared.model.Actor;

/** The staff as actors, by login name. */
record DemoCast(Map<String, Actor> actors) {
    Actor clerk(int outlet) {
        return actors.get("clerk" + outlet);
    }

    /** @param post {@code reviewer} or {@code second} */
    Actor atAgency(String post, long agencyId) {
        return actors.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(post) && entry.getValue().agencyId() == agencyId)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
