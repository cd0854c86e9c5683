package org.sheyin.rule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.rule.service.CalendarYear;
import org.sheyin.rule.service.CalendarYears;
import org.sheyin.shared.web.Viewer;

/** The years of the working calendar, or only those whose notice is missing. */
@Named
@RequestScoped
public class CalendarPage {
    private static final String MISSING = "missing";

    private final Viewer user;
    private final CalendarYears calendar;
    private String view;
    private List<CalendarYear> rows;

    protected CalendarPage() {
        this(null, null);
    }

    @Inject
    public CalendarPage(Viewer user, CalendarYears calendar) {
        this.user = user;
        this.calendar = calendar;
    }

    public List<CalendarYear> getRows() {
        if (rows == null) {
            rows = calendar.around(user.actor()).stream()
                    .filter(year -> !isMissing() || year.missed())
                    .toList();
        }
        return rows;
    }

    public boolean isMissing() {
        return MISSING.equals(view);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
