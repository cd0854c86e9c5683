package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.portal.service.JobRun;
import org.sheyin.portal.service.JobRuns;
import org.sheyin.portal.service.ServerQueries;
import org.sheyin.portal.service.ServerView;
import org.sheyin.shared.web.Texts;

/** Figures of the node that answers; read once a request. */
@Named
@RequestScoped
public class ServerPage {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Duration DRIFT = Duration.ofSeconds(1);
    private static final int FULL = 90;

    private final CurrentUser user;
    private final ServerQueries queries;
    private final JobRuns jobs;
    private final Texts texts;
    private ServerView view;
    private List<JobRun> runs;

    protected ServerPage() {
        this(null, null, null, null);
    }

    @Inject
    public ServerPage(CurrentUser user, ServerQueries queries, JobRuns jobs, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.jobs = jobs;
        this.texts = texts;
    }

    public ServerView getView() {
        if (view == null) {
            view = queries.view(user.actor());
        }
        return view;
    }

    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = jobs.last(user.actor());
        }
        return runs;
    }

    /** A number, or that it cannot be read here. */
    public String told(Object value) {
        return value == null ? texts.of("server", "unreadable") : value.toString();
    }

    /** Bytes in megabytes. */
    public String megabytes(long bytes) {
        return texts.of("server", "megabytes", bytes / MEGABYTE);
    }

    /** How long since the moment. */
    public String since(Instant moment) {
        if (moment == null) {
            return told(null);
        }
        var passed = Duration.between(moment, getView().at());
        return texts.of(
                "server",
                "passed",
                passed.toDays(),
                passed.toHoursPart(),
                passed.toMinutesPart(),
                passed.toSecondsPart());
    }

    /** Milliseconds by which the clock is ahead. */
    public String ahead() {
        return texts.of("server", "millis", getView().ahead().toMillis());
    }

    public String aheadTone() {
        return getView().ahead().abs().compareTo(DRIFT) > 0 ? "danger" : "success";
    }

    /** Tone of a share: green below, red from 90 percent on. */
    public String fullTone(long percent) {
        return percent >= FULL ? "danger" : "success";
    }

    /** A queue of dead letters should be empty. */
    public String queueTone(ServerView.Queue queue) {
        if (queue.depth() == null) {
            return "neutral";
        }
        return queue.isDeadLetters() && queue.depth() > 0 ? "danger" : "success";
    }

    public String runTone(JobRun run) {
        if (run.status() == null) {
            return "neutral";
        }
        return switch (run.status()) {
            case "COMPLETED" -> "success";
            case "STARTED", "STARTING" -> "info";
            default -> "danger";
        };
    }
}
