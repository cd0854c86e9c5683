package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.ClientAddress;
import org.sheyin.cases.model.PublicState;
import org.sheyin.cases.service.AskProgress;
import org.sheyin.cases.service.CaseProgress;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.VisitorAddress;

/** 办理进度, open to everybody. Asked by POST and answered in the same page, so that no address holds a number. */
@Named
@RequestScoped
public class ProgressPage {
    private final CaseProgress progress;
    private String number;
    private String lastFour;
    private PublicState told;
    private Instant toldAt;

    protected ProgressPage() {
        this(null);
    }

    @Inject
    public ProgressPage(CaseProgress progress) {
        this.progress = progress;
    }

    public void ask() {
        // Not the header that anybody may send along: only what a proxy of ours tells.
        var from = VisitorAddress.of(ClientAddress.of(Faces.getRequest()));
        var question = new AskProgress(number, lastFour, from);
        lastFour = null;
        told = progress.ask(Actor.visitor(from), question);
        toldAt = Instant.now();
    }

    /** Null until a question was answered. */
    public PublicState getTold() {
        return told;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    /** Tone of {@code app:status}. */
    public String getTone() {
        return switch (told) {
            case COMPLETED -> "success";
            case CORRECTION, REOPENED -> "warning";
            case REJECTED, LAPSED -> "danger";
            case WITHDRAWN -> "neutral";
            case ACCEPTED, UNDERWAY -> "info";
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLastFour() {
        return lastFour;
    }

    public void setLastFour(String lastFour) {
        this.lastFour = lastFour;
    }
}
