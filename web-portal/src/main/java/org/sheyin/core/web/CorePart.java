package org.sheyin.core.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.web.TrailPart;
import org.sheyin.core.model.PostingState;
import org.sheyin.core.service.PostingQueries;
import org.sheyin.core.service.PostingRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;
import org.sheyin.shared.web.Viewer;

/** What a case's page tells of the province: the last decision's serial or why there is none, and each answer in the trail. */
@Named
@RequestScoped
public class CorePart implements TrailPart {
    private final Viewer user;
    private final PostingQueries queries;
    private final PostingLabels labels;
    private final Texts texts;
    private final Map<Long, List<PostingRow>> known = new HashMap<>();

    protected CorePart() {
        this(null, null, null, null);
    }

    @Inject
    public CorePart(Viewer user, PostingQueries queries, PostingLabels labels, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.labels = labels;
        this.texts = texts;
    }

    /** Null as long as nothing of the case was decided. */
    public PostingRow of(CaseView view) {
        var all = postings(view);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    @Override
    public List<TimelineItem> items(CaseView view) {
        return postings(view).stream()
                .filter(row -> row.triedAt() != null)
                .map(this::item)
                .toList();
    }

    private TimelineItem item(PostingRow row) {
        String detail = row.state() == PostingState.POSTED
                ? texts.of("core", "trail.serial", row.serial(), row.number())
                : texts.of("core", "trail.failed", row.lastError(), row.number(), row.attempts());
        Instant at = row.triedAt();
        return new TimelineItem(at, texts.of("core", "province"), labels.state(row), detail, labels.tone(row));
    }

    /** A case that was never decided has none, and is not asked about. */
    private List<PostingRow> postings(CaseView view) {
        boolean decided =
                view.summary().decidedAt() != null || !view.corrections().isEmpty();
        return decided && user.may(Right.CASE_READ)
                ? known.computeIfAbsent(view.id(), id -> queries.ofCase(user.actor(), id))
                : List.of();
    }
}
