package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sheyin.attachment.model.PageMeasure;
import org.sheyin.attachment.model.PageWarning;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Of which pages it is warned that they may be hard to read (Art 20(2)): by parameters, and never refused. */
@Stateless
public class CaseQuality {
    private CaseTimes parameters;
    private Clock clock;

    public CaseQuality() {}

    @Inject
    public CaseQuality(CaseTimes parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The limits in force, for pages that tell before they send. */
    @UseCase(Right.CASE_ACCEPT)
    public Limits limits(Actor actor) {
        return limits();
    }

    /** Least values of {@link PageMeasure}, and the resolutions between which paper is scanned. */
    public record Limits(
            ParameterValue sharpness, ParameterValue brightness, ParameterValue dpiLeast, ParameterValue dpiMost) {}

    @UseCase(Right.CASE_ACCEPT)
    public List<PageWarning> warnings(Actor actor, PageMeasure measure) {
        var limits = limits();
        return PageWarning.of(
                measure, limits.sharpness().asInt(), limits.brightness().asInt());
    }

    private Limits limits() {
        var now = clock.instant();
        return new Limits(
                parameters.value("image.sharpness.least", now),
                parameters.value("image.brightness.least", now),
                parameters.value("image.dpi.min", now),
                parameters.value("image.dpi.max", now));
    }
}
