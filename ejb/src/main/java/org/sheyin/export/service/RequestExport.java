package org.sheyin.export.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;

/**
 * A list to take along.
 *
 * @param filter what narrows it
 * @param address the list's address, as its owner reads it
 * @param words in the language of the owner
 */
public record RequestExport(CaseFilter filter, String address, String purpose, Words words) {
    /**
     * @param head names of the columns: number, item, person, identity number, state, outlet, clerk, submitted, due
     * @param warning what stands above them, with its owner, the time and the purpose
     */
    public record Words(List<String> head, Map<CaseState, String> states, String warning) implements Serializable {
        public Words {
            head = List.copyOf(head);
            states = Map.copyOf(states);
        }
    }
}
