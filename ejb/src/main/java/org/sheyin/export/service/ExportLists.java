package org.sheyin.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseListQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.CsvText;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.ServerClock;

/** The lines of a list for a file: what the list shows, page by page, with masked numbers (Art 24). */
@ApplicationScoped
public class ExportLists {
    private static final int PAGE = 200;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ServerClock.ZONE);

    private final CaseListQueries cases;

    protected ExportLists() {
        this(null);
    }

    @Inject
    public ExportLists(CaseListQueries cases) {
        this.cases = cases;
    }

    int countUpTo(Actor actor, CaseFilter filter, int bound) {
        return cases.countUpTo(actor, filter, bound);
    }

    /** A file and how many lines it has. */
    record Made(String text, int lines) {}

    /**
     * @param basis by which article and values it is made
     * @param most no more lines than this, whatever came in meanwhile
     */
    Made make(Actor actor, RequestExport asked, String basis, int most) {
        var csv = new CsvText();
        csv.line(List.of(asked.words().warning(), basis));
        csv.line(asked.words().head());
        int lines = 0;
        String after = null;
        do {
            ListPage<CaseRow> page = cases.list(actor, asked.filter(), new ListAsk("", after, false, PAGE));
            for (CaseRow row : page.rows().subList(0, Math.min(page.rows().size(), most - lines))) {
                csv.line(cells(row, asked.words()));
                lines++;
            }
            after = page.after();
        } while (after != null && lines < most);
        return new Made(csv.toString(), lines);
    }

    private static List<String> cells(CaseRow row, RequestExport.Words words) {
        return List.of(
                text(row.caseNumber()),
                row.itemCode() + " " + row.itemName(),
                text(row.personName()),
                text(row.idMasked()),
                words.states().getOrDefault(row.state(), row.state().name()),
                text(row.outletName()),
                text(row.clerkName()),
                time(row.submittedAt()),
                time(row.dueAt()));
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }

    private static String time(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }
}
