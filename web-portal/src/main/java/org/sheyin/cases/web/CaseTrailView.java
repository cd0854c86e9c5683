package org.sheyin.cases.web;

import static org.sheyin.cases.model.CaseState.*;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseView;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.RibbonStep;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;

/** The trail of a case for {@code app:timeline}, and its main road for {@code app:ribbon}. */
@Named
@RequestScoped
public class CaseTrailView {
    private static final List<CaseState> ROAD = List.of(DRAFT, ACCEPTED, SUBMITTED, DELIVERED, IN_REVIEW, COMPLETED);

    /** Of what ends at the bank (Annex 2). */
    private static final List<CaseState> ROAD_AT_BANK = List.of(DRAFT, ACCEPTED, BANK_COMPLETED);

    private final CaseLabels labels;
    private final Texts texts;
    private final Format format;
    private final Instance<TrailPart> parts;

    protected CaseTrailView() {
        this(null, null, null, null);
    }

    @Inject
    public CaseTrailView(CaseLabels labels, Texts texts, Format format, Instance<TrailPart> parts) {
        this.labels = labels;
        this.texts = texts;
        this.format = format;
        this.parts = parts;
    }

    /** Newest first: who, when, from where, what, before and after, and how long the case was held then. */
    public List<TimelineItem> timeline(CaseView view) {
        List<TimelineItem> items = new ArrayList<>();
        for (CaseView.Step step : view.steps()) {
            items.add(new TimelineItem(
                    step.at(), who(view, step), labels.action(step.action()), detail(step), labels.tone(step.to())));
        }
        parts.forEach(part -> items.addAll(part.items(view)));
        items.sort(Comparator.comparing(TimelineItem::at)); // stable: steps of one moment stay in their order
        Collections.reverse(items);
        return items;
    }

    /** A person with organization and address; a part of the system by its name in words. */
    private String who(CaseView view, CaseView.Step step) {
        return switch (step.actorOrg()) {
            case "SYSTEM" -> texts.of("cases", "part." + step.actorName());
            case "BANK" ->
                texts.of("cases", "trail.who", step.actorName(), view.summary().outletName(), text(step.origin()));
            case "AGENCY" ->
                texts.of("cases", "trail.who", step.actorName(), view.agencyAt(step.at()), text(step.origin()));
            default ->
                texts.of(
                        "cases",
                        "trail.who",
                        step.actorName(),
                        texts.of("cases", "org." + step.actorOrg()),
                        step.origin());
        };
    }

    private String detail(CaseView.Step step) {
        String change = step.from() == null || step.from() == step.to()
                ? labels.state(step.to())
                : texts.of("cases", "trail.change", labels.state(step.from()), labels.state(step.to()));
        String held = step.held() <= 0 ? change : texts.of("cases", "trail.held", change, labels.span(step.held()));
        return text(step.note()).isEmpty() ? held : held + texts.of("cases", "trail.note") + step.note();
    }

    /** Who has it now, and for how long. */
    public String holding(CaseView view) {
        var now = view.summary();
        var steps = view.steps();
        String since =
                steps.isEmpty() ? "" : labels.span(steps.get(steps.size() - 1).held());
        return switch (now.state().holder()) {
            case BANK -> texts.of("cases", "holding.BANK", now.outletName(), now.clerkName(), since);
            case TRANSIT -> texts.of("cases", "holding.TRANSIT", now.agencyName(), since);
            case AGENCY ->
                now.holderName() == null
                        ? texts.of("cases", "holding.QUEUE", now.agencyName(), since)
                        : texts.of("cases", "holding.AGENCY", now.agencyName(), now.holderName(), since);
            case NOBODY -> texts.of("cases", "holding.NOBODY", labels.state(now.state()));
        };
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }

    /** The stations; an end before the decision shows as halted. */
    public List<RibbonStep> ribbon(CaseView view) {
        CaseState now = view.summary().state();
        boolean atBank =
                view.item().authority() == Authority.COMPLETE && view.summary().submittedAt() == null;
        List<CaseState> road = atBank ? ROAD_AT_BANK : ROAD;
        int reached = Math.min(reached(now), road.size() - 1);
        List<RibbonStep> steps = new ArrayList<>();
        for (int i = 0; i < road.size(); i++) {
            CaseState station = road.get(i);
            String state = i < reached ? "done" : i > reached ? "todo" : stateAt(now);
            String label = i == reached ? labels.state(now) : labels.state(station);
            steps.add(new RibbonStep(label, state, i <= reached ? note(view, station) : ""));
        }
        return steps;
    }

    private static String stateAt(CaseState now) {
        return switch (now) {
            case COMPLETED, BANK_COMPLETED -> "done";
            case REJECTED, WITHDRAWN, LAPSED, DISCARDED -> "halted";
            default -> "current";
        };
    }

    private static int reached(CaseState now) {
        return switch (now) {
            case NEW, DRAFT, DRAFT_HELP, DISCARDED -> 0;
            case ACCEPTED, HELP -> 1;
            case SUBMITTED -> 2;
            case DELIVERED -> 3;
            case IN_REVIEW, REVIEWED, IN_SECOND_REVIEW, CORRECTION -> 4;
            default -> 5;
        };
    }

    private String note(CaseView view, CaseState station) {
        return view.steps().stream()
                .filter(step -> step.to() == station)
                .reduce((first, second) -> second)
                .map(step -> format.time(step.at()))
                .orElse("");
    }
}
