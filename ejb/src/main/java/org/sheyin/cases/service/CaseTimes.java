package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.service.ServerClock;

/** Deadlines of a case, counted with the official calendar and the parameters in force. */
@ApplicationScoped
public class CaseTimes {
    static final String FIRST_ANSWER = "help.firstAnswer";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Calendars calendars;
    private final RuleParameters parameters;

    protected CaseTimes() {
        this(null, null);
    }

    @Inject
    public CaseTimes(Calendars calendars, RuleParameters parameters) {
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /** @param serviceDays working days of the item */
    public Instant due(Instant accepted, int serviceDays) {
        return instant(calendars.current().plusWorkingDays(local(accepted), serviceDays));
    }

    /** The due time moved on by the working days of the pause. */
    public Instant dueAfterPause(CaseFile file, Instant resumed) {
        var due = file.clock().dueAt();
        if (file.clock().pausedAt() == null || due == null) {
            return due;
        }
        int paused = calendars
                .current()
                .workingDaysBetween(
                        local(file.clock().pausedAt()).toLocalDate(),
                        local(resumed).toLocalDate());
        return instant(calendars.current().plusWorkingDays(local(due), paused));
    }

    /** Working days from today until the due day; negative when it has passed. */
    public int workingDaysLeft(Instant due, Instant at) {
        return calendars.current().workingDaysBetween(today(at), today(due));
    }

    /** What is due now, today and soon (within two working days). */
    public Urgency.Horizon horizon(Instant at) {
        LocalDate today = today(at);
        LocalDate soon = calendars.current().plusWorkingDays(today, 2);
        return new Urgency.Horizon(
                at,
                instant(today.plusDays(1).atStartOfDay()),
                instant(soon.plusDays(1).atStartOfDay()));
    }

    /** Until when a correction is awaited (case.correction.wd). */
    public Instant correctionDue(Instant returned) {
        int days = value("case.correction.wd", returned).asInt();
        return instant(calendars.current().plusWorkingDays(local(returned), days));
    }

    /** Until when the bank puts right what a post-check found (postCheck.rework.wd). */
    public Instant reworkDue(Instant objected) {
        int days = value("postCheck.rework.wd", objected).asInt();
        return instant(calendars.current().plusWorkingDays(local(objected), days));
    }

    /** The beginning of the day in which the moment lies. */
    public static Instant dayBegan(Instant at) {
        return instant(today(at).atStartOfDay());
    }

    /** Until when a clerk's question is answered: working minutes (help.firstAnswer). */
    Instant answerDue(Instant asked) {
        return inOfficeHours(asked, FIRST_ANSWER);
    }

    /** Until when a claim holds: working hours (case.claim.hours). */
    public Instant claimUntil(Instant claimed) {
        return inOfficeHours(claimed, "case.claim.hours");
    }

    private Instant inOfficeHours(Instant from, String key) {
        var hours = calendars.workingTime(value("office.hours", from).asOfficeHours());
        return instant(value(key, from).after(local(from), hours));
    }

    public Duration amber(Instant at) {
        return value("handoff.amber", at).asDuration();
    }

    public Duration red(Instant at) {
        return value("handoff.red", at).asDuration();
    }

    public ParameterValue value(String key, Instant at) {
        return parameters.asOf(today(at)).value(key);
    }

    public static LocalDate today(Instant at) {
        return local(at).toLocalDate();
    }

    /** As it stands in a message, to the minute. */
    static String text(Instant at) {
        return MINUTE.format(local(at));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ServerClock.ZONE);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ServerClock.ZONE).toInstant();
    }
}
