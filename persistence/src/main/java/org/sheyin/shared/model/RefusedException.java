package org.sheyin.shared.model;

import java.util.List;

/** A refusal on its way to the user. Declared as application exception with rollback in ejb-jar.xml. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;
    private boolean recorded;

    public RefusedException(List<Reason> reasons) {
        super(reasons.stream()
                .map(Reason::ruleId)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("refused"));
        this.reasons = List.copyOf(reasons);
    }

    public RefusedException(Reason reason) {
        this(List.of(reason));
    }

    /** Whether nobody has recorded it yet; a refusal that passes several services on its way is recorded once. */
    public boolean firstRecorded() {
        boolean first = !recorded;
        recorded = true;
        return first;
    }

    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }
}
