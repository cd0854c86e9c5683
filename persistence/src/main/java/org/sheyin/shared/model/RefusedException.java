package org.sheyin.shared.model;

import java.util.List;

/** A refusal on its way to the user. Declared as application exception with rollback in ejb-jar.xml. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

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

    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }
}
