package org.sheyin.reception.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.cases.web.CaseLabels;
import org.sheyin.catalogue.web.CatalogueItems;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.VisitState;
import org.sheyin.reception.service.VisitRow;
import org.sheyin.reception.service.VisitView;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;

/** How visits read in the language of the view. */
@Named
@RequestScoped
public class VisitLabels {
    private final Texts texts;
    private final CatalogueItems items;
    private final CaseLabels spans;
    private final Clock clock;

    protected VisitLabels() {
        this(null, null, null, null);
    }

    @Inject
    public VisitLabels(Texts texts, CatalogueItems items, CaseLabels spans, Clock clock) {
        this.texts = texts;
        this.items = items;
        this.spans = spans;
        this.clock = clock;
    }

    public String ticket(VisitRow row) {
        return Tickets.of(row.ticket());
    }

    public String need(VisitRow row) {
        return row.itemCode() == null
                ? texts.of("reception", "consultation")
                : row.itemCode() + " " + items.name(row.itemCode(), row.itemName());
    }

    public String state(VisitState state) {
        return texts.of("reception", "state." + state);
    }

    public String tone(VisitState state) {
        return switch (state) {
            case WAITING, HANDED_ON -> "warning";
            case CALLED, IN_SERVICE -> "info";
            case DONE -> "success";
            default -> "neutral";
        };
    }

    public String icon(VisitState state) {
        return switch (state) {
            case WAITING -> "clock";
            case HANDED_ON -> "share-alt";
            case CALLED -> "megaphone";
            case IN_SERVICE -> "user";
            case DONE -> "check-circle";
            default -> "sign-out";
        };
    }

    public String destination(Destination destination) {
        return texts.of("reception", "destination." + destination);
    }

    /** From the arrival to the end, or until now. */
    public String span(VisitRow row) {
        var until = row.endedAt() == null ? clock.instant() : row.endedAt();
        return spans.span(Duration.between(row.arrivedAt(), until).toSeconds());
    }

    /** Left open by a day that is over. */
    public boolean isOfAnotherDay(VisitRow row) {
        return row.state().isOpen() && row.day().isBefore(LocalDate.ofInstant(clock.instant(), Format.ZONE));
    }

    public List<TimelineItem> timeline(VisitView view) {
        return view.steps().stream().map(this::item).toList();
    }

    private TimelineItem item(VisitView.Step step) {
        String what =
                switch (step.action()) {
                    case HAND_ON -> texts.of("reception", "step.HAND_ON", step.holderName());
                    case ARRIVE, SEND ->
                        texts.of("reception", "step." + step.action(), destination(step.destination()));
                    default -> texts.of("reception", "action." + step.action());
                };
        return new TimelineItem(step.at(), step.actorName(), what, step.note(), tone(step.toState()));
    }
}
