package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CasePlace;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.NextCase;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.QueueRow;
import org.sheyin.cases.service.Urgency;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.Texts;

/** The reviewer's work queue by due time. Filters and pages are addresses, so that links, back and bookmarks work. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
    static final int LINES = 20;
    private static final long serialVersionUID = 1L;
    private static final String SELF = "/review/queue?faces-redirect=true&includeViewParams=true";
    private static final String CASE = "/review/case?faces-redirect=true&id=";

    private final CurrentUser user;
    private final CaseQueue queue;
    private final CaseReview review;
    private final Texts texts;
    private final QueueAddress address = new QueueAddress();
    private List<QueueRow> rows = List.of();
    private Map<Urgency, Long> counts = Map.of();
    private final Map<Desk, Long> desks = new EnumMap<>(Desk.class);

    protected QueuePage() {
        this(null, null, null, null);
    }

    @Inject
    public QueuePage(CurrentUser user, CaseQueue queue, CaseReview review, Texts texts) {
        this.user = user;
        this.queue = queue;
        this.review = review;
        this.texts = texts;
    }

    public void load() {
        var filter = address.filter();
        rows = queue.page(user.actor(), filter, address.place(), LINES + 1);
        counts = queue.counts(user.actor(), filter);
        for (Desk desk : Desk.values()) {
            desks.put(desk, queue.count(user.actor(), QueueFilter.of(desk, null)));
        }
    }

    /** Takes the case and opens it. */
    public String claim(long caseId) {
        return orLoadAgain(() -> {
            queue.claim(user.actor(), caseId);
            return CASE + caseId;
        });
    }

    public String release(long caseId) {
        return orLoadAgain(() -> {
            review.release(user.actor(), caseId);
            return SELF;
        });
    }

    /** Somebody was faster: the refusal is told as everywhere, over lines as they are now. */
    private String orLoadAgain(Supplier<String> step) {
        try {
            return step.get();
        } catch (RefusedException refused) {
            load();
            throw refused;
        }
    }

    /** Takes the most urgent case that waits for this person; the queue itself when none does. */
    public String claimNext() {
        var taken = queue.claimNext(user.actor()).map(NextCase::id).map(id -> CASE + id);
        if (taken.isEmpty()) {
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("review", "next.none"));
        }
        return taken.orElse(SELF);
    }

    public QueueAddress getAddress() {
        return address;
    }

    public List<QueueRow> getRows() {
        return rows.subList(0, Math.min(LINES, rows.size()));
    }

    /** Where the next page begins, null on the last. */
    public String getNext() {
        return rows.size() <= LINES
                ? null
                : QueueAddress.cursor(CasePlace.after(rows.get(LINES - 1).row()));
    }

    public Desk[] getDesks() {
        return Desk.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public long waiting(Desk desk) {
        return desks.getOrDefault(desk, 0L);
    }

    public long due(Urgency urgency) {
        return counts.getOrDefault(urgency, 0L);
    }
}
