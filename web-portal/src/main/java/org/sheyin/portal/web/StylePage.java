package org.sheyin.portal.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.ActionButton;
import org.sheyin.shared.web.RibbonStep;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;
import org.sheyin.shared.web.WorkList;

/** The style guide: every part in its states, with invented content. Of a demonstration only; elsewhere it is not there. */
@Named
@ViewScoped
public class StylePage extends WorkList<StylePage.Line> {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 60;
    private static final List<String> TONES = List.of("success", "warning", "danger", "info", "neutral");

    private final Texts texts;
    private boolean undoable;

    protected StylePage() {
        this(null);
    }

    @Inject
    public StylePage(Texts texts) {
        this.texts = texts;
    }

    /** @param state of the invented thing: a tone */
    public record Line(long id, String number, String name, String state) implements java.io.Serializable {}

    @Override
    protected ListPage<Line> load(ListAsk ask) {
        long place = ask.place() == null ? 0 : Long.parseLong(ask.id());
        var range = ask.backwards()
                ? IntStream.iterate((int) place - 1, n -> n > 0, n -> n - 1)
                : IntStream.rangeClosed((int) place + 1, LINES);
        var found = range.limit(isSearched() ? 0 : ask.size() + 1L)
                .mapToObj(StylePage::line)
                .toList();
        return ListPage.of(found, ask, line -> ListAsk.placeOf(null, line.id()));
    }

    @Override
    protected int countUpTo(int bound) {
        return isSearched() ? 0 : LINES;
    }

    /** No search finds a line, so that the empty list is seen. */
    private static boolean isSearched() {
        return !Objects.requireNonNullElse(Faces.getRequestParameter("q"), "").isEmpty();
    }

    private static Line line(int n) {
        return new Line(n, "S-%04d".formatted(n), "𠮷 㙍 䶮 " + n, TONES.get(n % TONES.size()));
    }

    /** Every third line is refused, so that the report is seen. */
    public void settle() {
        undoable = !each(chosen(), StylePage::judge).done().isEmpty();
    }

    private static void judge(long id) {
        if (id % 3 == 0) {
            throw new RefusedException(Reason.of("CASE-24-2", "24"));
        }
    }

    public void undo() {
        undoable = false;
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("portal", "undo"));
    }

    public boolean isUndoable() {
        return undoable;
    }

    public List<String> getTones() {
        return TONES;
    }

    public List<RibbonStep> getSteps() {
        return List.of(
                new RibbonStep("done", "done", "2026-11-27"),
                new RibbonStep("current", "current", ""),
                new RibbonStep("halted", "halted", ""),
                new RibbonStep("todo", "todo", ""));
    }

    public List<TimelineItem> getHistory() {
        var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return TONES.stream()
                .map(tone -> new TimelineItem(now, "甲", tone, "danger".equals(tone) ? "…" : "", tone))
                .toList();
    }

    public List<ActionButton> getButtons() {
        return List.of(
                new ActionButton("primary", "check", "/dashboard.xhtml", "", true),
                new ActionButton("dialog", "undo", "", "key-list", false));
    }

    public SessionWeight getWeight() {
        return SessionWeight.of(Faces.getSession());
    }
}
