package org.sheyin.handoff.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.handoff.service.ParkedRow;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Parked messages, and the rule that colours the waiting cases beside them. */
@Named
@ViewScoped
public class HandoffDeskPage implements Serializable {
    static final int LINES = 100;
    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("MALFORMED", "DISAGREES", "NOT_APPLIED");

    private final Viewer user;
    private final HandoffQueries queries;
    private final Texts texts;
    private transient List<ParkedRow> parked;

    protected HandoffDeskPage() {
        this(null, null, null);
    }

    @Inject
    public HandoffDeskPage(Viewer user, HandoffQueries queries, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.texts = texts;
    }

    /** Whether this person looks after the queues. */
    public boolean isSeesParked() {
        return HandoffQueries.seesParked(user.actor());
    }

    public List<ParkedRow> getParked() {
        if (parked == null) {
            parked = queries.parked(user.actor(), LINES);
        }
        return parked;
    }

    /** How many there are; {@link #getParked()} shows {@link #LINES} at most. */
    public long getParkedCount() {
        return queries.countParked(user.actor());
    }

    public List<ParameterValue> getThresholds() {
        return queries.thresholds(user.actor());
    }

    /** Value with its unit. */
    public String value(ParameterValue threshold) {
        return texts.of("handoff", "minutes", threshold.asDuration().toMinutes());
    }

    /** The code in words; what has no words is told with its code. */
    public String reason(ParkedRow row) {
        return isKnown(row)
                ? texts.of("handoff", "reason." + row.reason())
                : texts.of("handoff", "reason.other", row.reason());
    }

    /** What is to be done about it. */
    public String advice(ParkedRow row) {
        return texts.of("handoff", "todo." + (isKnown(row) ? row.reason() : "other"));
    }

    private static boolean isKnown(ParkedRow row) {
        return KNOWN.contains(row.reason());
    }
}
