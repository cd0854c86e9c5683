package org.sheyin.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.staff.model.LeavingState;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.service.Gate;

/** Posts, days and gates in words and colours. */
@Named
@RequestScoped
public class StaffLabels {
    private static final String BUNDLE = "staff";
    /** Days before its end from which a paper is shown as ending. */
    private static final int SOON = 30;

    private final Texts texts;
    private final Format format;

    protected StaffLabels() {
        this(null, null);
    }

    @Inject
    public StaffLabels(Texts texts, Format format) {
        this.texts = texts;
        this.format = format;
    }

    public String posts(Collection<Post> posts) {
        return posts.stream().map(this::post).collect(Collectors.joining(texts.of(BUNDLE, "list.and")));
    }

    public String post(Post post) {
        return texts.of("account", "role." + post);
    }

    /** Of the last day of a pass or a letter. */
    public String tone(LocalDate until) {
        LocalDate today = LocalDate.now(Format.ZONE);
        if (until == null || until.isBefore(today)) {
            return "danger";
        }
        return until.isAfter(today.plusDays(SOON)) ? "success" : "warning";
    }

    public String until(LocalDate until) {
        return until == null
                ? texts.of(BUNDLE, "until.none")
                : texts.of(
                        BUNDLE,
                        until.isBefore(LocalDate.now(Format.ZONE)) ? "until.over" : "until.day",
                        format.date(until));
    }

    public String leavingTone(LeavingState state) {
        return switch (state) {
            case FILED -> "warning";
            case CONFIRMED -> "success";
            case NEW, WITHDRAWN -> "neutral";
        };
    }

    /** What a gate rests on: posts and states in words, all else as it is kept. */
    public String proof(Gate gate) {
        return switch (gate.key()) {
            case "post" ->
                posts(Arrays.stream(gate.proof().split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Post::valueOf)
                        .toList());
            case "account" -> gate.proof().isEmpty() ? "" : texts.of("account", "state." + gate.proof());
            case "register" -> gate.proof().isEmpty() ? "" : texts.of(BUNDLE, "since", gate.proof());
            default -> gate.proof();
        };
    }

    /** What stands against it and what to do next. */
    public String against(Gate gate) {
        return gate.decision().reasons().stream().map(texts::reason).collect(Collectors.joining(" "));
    }
}
