package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sheyin.cases.model.DefectPlace;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.PageView;
import org.sheyin.cases.web.ReviewSheet.Fate;
import org.sheyin.cases.web.ReviewSheet.Leaf;
import org.sheyin.cases.web.ReviewSheet.Shot;
import org.sheyin.shared.web.Texts;

/** Writes the pages of a line for the review page: each may be rejected alone, and stands beside the one that it replaced. */
@RequestScoped
public class ReviewLeaves {
    private final Texts texts;

    protected ReviewLeaves() {
        this(null);
    }

    @Inject
    public ReviewLeaves(Texts texts) {
        this.texts = texts;
    }

    /** @param shots of the whole case so far; the sheets of these pages are put behind them */
    List<Leaf> of(CaseView view, List<PageView> pages, String label, List<Shot> shots) {
        var leaves = new ArrayList<Leaf>();
        for (PageView page : sideBySide(pages, view.summary().version())) {
            leaves.add(leaf(view, page, label, shots));
        }
        return leaves;
    }

    /** What left comes right after what came in its place, else at the end. */
    private static List<PageView> sideBySide(List<PageView> pages, int version) {
        var images = pages.stream().filter(PageView::hasImage).toList();
        var gone = new ArrayList<>(
                images.stream().filter(page -> fate(page, version) == Fate.GONE).toList());
        var ordered = new ArrayList<PageView>();
        for (PageView page : images) {
            if (fate(page, version) != Fate.GONE) {
                ordered.add(page);
                gone.stream().filter(old -> replaces(page, old)).findFirst().ifPresent(ordered::add);
                gone.removeIf(old -> replaces(page, old));
            }
        }
        ordered.addAll(gone);
        return ordered;
    }

    private static boolean replaces(PageView page, PageView old) {
        return page.replaces() != null && page.replaces() == old.id();
    }

    private Leaf leaf(CaseView view, PageView page, String label, List<Shot> shots) {
        Fate fate = fate(page, view.summary().version());
        String spot = new DefectPlace(page.lineKey(), page.id()).text();
        String numbered = fate == Fate.GONE
                ? label
                : texts.of("review", "page.of", label, String.valueOf(view.numberOf(page.id())));
        int first = shots.size();
        IntStream.rangeClosed(1, page.sheets())
                .mapToObj(sheet -> new Shot(
                        page.id(), sheet, fate == Fate.GONE ? "" : spot, numbered, fate, page.cropped(), page.warned()))
                .forEach(shots::add);
        return new Leaf(
                spot,
                numbered,
                IntStream.range(first, shots.size()).boxed().toList(),
                fate,
                page.replaces() != null && fate == Fate.NEW,
                page.warned(),
                told(view, page));
    }

    private static List<String> told(CaseView view, PageView page) {
        return view.remarks().stream()
                .filter(remark -> remark.pageId() != null)
                .filter(remark ->
                        remark.pageId() == page.id() || remark.pageId().equals(page.replaces()))
                .map(CaseView.Remark::text)
                .toList();
    }

    /** A page that left with this version is shown once more, beside what came in its place. */
    static Fate fate(PageView page, int version) {
        if (version > 1 && Integer.valueOf(version).equals(page.removedVersion())) {
            return Fate.GONE;
        }
        return version > 1 && page.addedVersion() == version ? Fate.NEW : Fate.KEPT;
    }
}
