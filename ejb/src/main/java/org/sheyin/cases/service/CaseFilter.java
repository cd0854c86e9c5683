package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
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

    /** All agencies, whenever due. */
    public CaseFilter(
            Set<CaseState> states,
            String text,
            String itemCode,
            Long clerkId,
            Long holderId,
            Instant submittedBefore,
            Instant dueBefore) {
        this(states, text, itemCode, clerkId, holderId, submittedBefore, null, dueBefore, null, null, CaseExtent.ALL);
    }

    public static CaseFilter of(CaseState... states) {
        return new CaseFilter(Set.of(states), "", "", null, null, null, null, null, null, null, CaseExtent.ALL);
    }

    public CaseFilter ofClerk(long id) {
        return new CaseFilter(
                states,
                text,
                itemCode,
                id,
                holderId,
                submittedBefore,
                dueFrom,
                dueBefore,
                agencyId,
                acceptedFrom,
                within);
    }

    public CaseFilter heldBy(long id) {
        return new CaseFilter(
                states,
                text,
                itemCode,
                clerkId,
                id,
                submittedBefore,
                dueFrom,
                dueBefore,
                agencyId,
                acceptedFrom,
                within);
    }

    public CaseFilter with(String newText, String newItemCode) {
        return new CaseFilter(
                states,
                newText,
                newItemCode,
                clerkId,
                holderId,
                submittedBefore,
                dueFrom,
                dueBefore,
                agencyId,
                acceptedFrom,
                within);
    }

    public CaseFilter submittedBefore(Instant at) {
        return new CaseFilter(
                states, text, itemCode, clerkId, holderId, at, dueFrom, dueBefore, agencyId, acceptedFrom, within);
    }

    public CaseFilter dueBefore(Instant at) {
        return new CaseFilter(
                states,
                text,
                itemCode,
                clerkId,
                holderId,
                submittedBefore,
                dueFrom,
                at,
                agencyId,
                acceptedFrom,
                within);
    }

    public CaseFilter dueFrom(Instant at) {
        return new CaseFilter(
                states,
                text,
                itemCode,
                clerkId,
                holderId,
                submittedBefore,
                at,
                dueBefore,
                agencyId,
                acceptedFrom,
                within);
    }

    public CaseFilter ofAgency(long id) {
        return new CaseFilter(
                states,
                text,
                itemCode,
                clerkId,
                holderId,
                submittedBefore,
                dueFrom,
                dueBefore,
                id,
                acceptedFrom,
                within);
    }

    public CaseFilter acceptedFrom(Instant at) {
        return new CaseFilter(
                states, text, itemCode, clerkId, holderId, submittedBefore, dueFrom, dueBefore, agencyId, at, within);
    }

    public CaseFilter within(CaseExtent extent) {
        return new CaseFilter(
                states,
                text,
                itemCode,
                clerkId,
                holderId,
                submittedBefore,
                dueFrom,
                dueBefore,
                agencyId,
                acceptedFrom,
                extent);
    }
}
