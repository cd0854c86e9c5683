package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.sheyin.cases.model.CaseState;

/**
 * What a work list shows. Lists go by keyset: the last line's place is where the next page begins.
 *
 * @param states empty for all
 * @param text case number, beginning of the applicant's name, or {@link #PERSON} and a blind index; empty for all
 * @param itemCode empty for all
 * @param clerkId cases of one clerk, null for all in scope
 * @param holderId cases claimed by one reviewer, null for all
 * @param submittedBefore only cases on their way for longer, null for all
 * @param dueFrom only cases due at or after, null for all
 * @param dueBefore only cases due before, null for all
 * @param agencyId cases of one agency, null for all in scope
 * @param acceptedFrom only cases accepted at or after, null for all
 * @param within outlet, region and the like
 */
public record CaseFilter(
        Set<CaseState> states,
        String text,
        String itemCode,
        Long clerkId,
        Long holderId,
        Instant submittedBefore,
        Instant dueFrom,
        Instant dueBefore,
        Long agencyId,
        Instant acceptedFrom,
        CaseExtent within)
        implements Serializable {
    /** Begins a text that asks for one person by the blind index of his number. */
    public static final String PERSON = "person:";

    public CaseFilter {
        states = Set.copyOf(states);
    }

    public static CaseFilter of(CaseState... states) {
        return new CaseFilter(Set.of(states), "", "", null, null, null, null, null, null, null, CaseExtent.ALL);
    }

    public CaseFilter ofClerk(long id) {
        return changed(draft -> draft.clerkId = id);
    }

    public CaseFilter heldBy(long id) {
        return changed(draft -> draft.holderId = id);
    }

    public CaseFilter with(String newText, String newItemCode) {
        return changed(draft -> {
            draft.text = newText;
            draft.itemCode = newItemCode;
        });
    }

    public CaseFilter submittedBefore(Instant at) {
        return changed(draft -> draft.submittedBefore = at);
    }

    public CaseFilter dueBefore(Instant at) {
        return changed(draft -> draft.dueBefore = at);
    }

    public CaseFilter dueFrom(Instant at) {
        return changed(draft -> draft.dueFrom = at);
    }

    public CaseFilter ofAgency(long id) {
        return changed(draft -> draft.agencyId = id);
    }

    public CaseFilter acceptedFrom(Instant at) {
        return changed(draft -> draft.acceptedFrom = at);
    }

    public CaseFilter within(CaseExtent extent) {
        return changed(draft -> draft.within = extent);
    }

    private CaseFilter changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    /** The one place that copies: a filter of the same states, of which one part is set anew. */
    private static final class Draft {
        private final CaseFilter from;
        private String text;
        private String itemCode;
        private Long clerkId;
        private Long holderId;
        private Instant submittedBefore;
        private Instant dueFrom;
        private Instant dueBefore;
        private Long agencyId;
        private Instant acceptedFrom;
        private CaseExtent within;

        private Draft(CaseFilter from) {
            this.from = from;
            text = from.text;
            itemCode = from.itemCode;
            clerkId = from.clerkId;
            holderId = from.holderId;
            submittedBefore = from.submittedBefore;
            dueFrom = from.dueFrom;
            dueBefore = from.dueBefore;
            agencyId = from.agencyId;
            acceptedFrom = from.acceptedFrom;
            within = from.within;
        }

        private CaseFilter filter() {
            return new CaseFilter(
                    from.states,
                    text,
                    itemCode,
                    clerkId,
                    holderId,
                    submittedBefore,
                    dueFrom,
                    dueBefore,
                    agencyId,
                    acceptedFrom,
                    within);
        }
    }
}
