package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseQuality;
import org.sheyin.rule.model.ParameterValue;

/** By which limits the camera warns before a picture is taken over, as the server will after it. */
@Named
@RequestScoped
public class CaptureLimits {
    private final CurrentUser user;
    private final CaseQuality quality;
    private CaseQuality.Limits limits;

    protected CaptureLimits() {
        this(null, null);
    }

    @Inject
    public CaptureLimits(CurrentUser user, CaseQuality quality) {
        this.user = user;
        this.quality = quality;
    }

    private CaseQuality.Limits limits() {
        if (limits == null) {
            limits = quality.limits(user.actor());
        }
        return limits;
    }

    public int getSharpness() {
        return limits().sharpness().asInt();
    }

    public int getBrightness() {
        return limits().brightness().asInt();
    }

    /** Dots per inch that a scanner is asked for, the finest first. */
    public List<Integer> getResolutions() {
        return Stream.of(limits().dpiMost(), limits().dpiLeast())
                .map(ParameterValue::asInt)
                .distinct()
                .toList();
    }
}
