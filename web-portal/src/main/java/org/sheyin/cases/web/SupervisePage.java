package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.service.CaseFigureQueries;
import org.sheyin.cases.service.CaseFigureQueries.Grouping;
import org.sheyin.cases.service.CaseStayQueries;
import org.sheyin.cases.service.CaseStayQueries.Group;
import org.sheyin.cases.service.StayFigure;
import org.sheyin.shared.web.Format;

/** 办理时效: how long cases of the region stay in each state, and how many are sent back, by outlet, item and clerk. */
@Named
@ViewScoped
public class SupervisePage implements Serializable {
    /** Rows shown; the sort decides which. */
    static final int ROWS = 200;

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SPANS = List.of(7, 30, 90, 180, 365);

    private final CurrentUser user;
    private final CaseFigureQueries figures;
    private final CaseStayQueries stays;
    private String by = "";
    private String sort = "";
    private Integer days;
    private transient List<SuperviseRow> all;

    protected SupervisePage() {
        this(null, null, null);
    }

    @Inject
    public SupervisePage(CurrentUser user, CaseFigureQueries figures, CaseStayQueries stays) {
        this.user = user;
        this.figures = figures;
        this.stays = stays;
    }

    /** Two statements, whatever the number of rows. */
    private List<SuperviseRow> all() {
        if (all == null) {
            var actor = user.actor();
            var from = LocalDate.now(Format.ZONE).minusDays(getDays() - 1L).atStartOfDay(Format.ZONE);
            Map<String, Map<CaseState, StayFigure>> times = stays.by(actor, getGroup(), from.toInstant()).stream()
                    .collect(Collectors.groupingBy(StayFigure::key, Collectors.toMap(StayFigure::state, stay -> stay)));
            var grouping = Grouping.valueOf(getGroup().name());
            all = figures.by(actor, grouping, search().filter(actor)).stream()
                    .map(one -> new SuperviseRow(one, times.getOrDefault(one.key(), Map.of())))
                    .sorted(order())
                    .toList();
        }
        return all;
    }

    public List<SuperviseRow> getRows() {
        return all().stream().limit(ROWS).toList();
    }

    public int getTotal() {
        return all().size();
    }

    /** The most of it first; groups without any last. */
    private Comparator<SuperviseRow> order() {
        Comparator<SuperviseRow> order = Comparator.comparingDouble(row -> row.sortedBy(sort));
        return order.reversed().thenComparing(row -> row.figure().label());
    }

    private CaseSearch search() {
        return CaseSearch.of(CaseListView.ALL).acceptedIn(getDays() + "d");
    }

    private CaseSearch searchOf(CaseFigure one) {
        var search = search();
        return switch (getGroup()) {
            case OUTLET -> search.atOutlet(Long.parseLong(one.key()));
            case CLERK -> search.ofClerk(Long.parseLong(one.key()));
            case ITEM -> {
                search.setItem(one.key());
                yield search;
            }
        };
    }

    /** The list of the cases that are counted. */
    public String cases(SuperviseRow row) {
        return searchOf(row.figure()).address();
    }

    public String returned(SuperviseRow row) {
        return searchOf(row.figure()).sentBack().address();
    }

    public List<CaseState> getStates() {
        return CaseStayQueries.SHOWN;
    }

    public List<Group> getGroups() {
        return List.of(Group.values());
    }

    public Group getGroup() {
        return getGroups().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(by))
                .findFirst()
                .orElse(Group.OUTLET);
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public int getDays() {
        return days != null && SPANS.contains(days) ? days : 90;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by == null ? "" : by;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }
}
