package org.sheyin.core.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.core.model.PostingState;
import org.sheyin.core.service.PostingQueries;
import org.sheyin.core.service.PostingRow;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** A posting in words and colours: amber and red by how long the decision waits. */
@Named
@RequestScoped
public class PostingLabels {
    private final Viewer user;
    private final PostingQueries queries;
    private final Texts texts;
    private List<ParameterValue> thresholds;

    protected PostingLabels() {
        this(null, null, null);
    }

    @Inject
    public PostingLabels(Viewer user, PostingQueries queries, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.texts = texts;
    }

    public String state(PostingRow row) {
        return texts.of("core", "state." + row.state());
    }

    public String tone(PostingRow row) {
        return switch (row.state()) {
            case POSTED -> "success";
            case REJECTED -> "danger";
            case WAITING -> waiting(row);
            case NEW, SUPERSEDED -> "neutral";
        };
    }

    private String waiting(PostingRow row) {
        var since = Duration.between(row.decidedAt(), Instant.now());
        if (since.compareTo(getThresholds().get(1).asDuration()) >= 0) {
            return "danger";
        }
        return since.compareTo(getThresholds().get(0).asDuration()) >= 0 ? "warning" : "info";
    }

    public String icon(PostingRow row) {
        return switch (row.state()) {
            case POSTED -> "check-circle";
            case REJECTED -> "times-circle";
            case WAITING -> "clock";
            case NEW, SUPERSEDED -> "history";
        };
    }

    /** The serial, else what the province or the adapter said last. */
    public String told(PostingRow row) {
        return row.state() == PostingState.POSTED ? row.serial() : row.lastError();
    }

    /** Value of a threshold with its unit. */
    public String value(ParameterValue threshold) {
        return texts.of("core", "minutes", threshold.asDuration().toMinutes());
    }

    public List<ParameterValue> getThresholds() {
        if (thresholds == null) {
            thresholds = queries.thresholds(user.actor());
        }
        return thresholds;
    }
}
