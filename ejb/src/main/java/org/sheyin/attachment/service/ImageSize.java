package org.sheyin.attachment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** How large one file may be (image.maxMB, Art 20(2)). */
@Stateless
public class ImageSize {
    private static final String LARGEST = "image.maxMB";

    private RuleParameters parameters;
    private Clock clock;

    public ImageSize() {}

    @Inject
    public ImageSize(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Megabytes. */
    @UseCase(Right.SELF)
    public ParameterValue largest(Actor actor) {
        return parameters
                .asOf(LocalDate.ofInstant(clock.instant(), ServerClock.ZONE))
                .value(LARGEST);
    }

    /** What is taken of one file while this value is in force. */
    public static IntakeLimits limits(ParameterValue largest) {
        return IntakeLimits.DEFAULT.upTo(largest.asInt());
    }

    /** Why a file is not taken; of one that is too large with the value in force. */
    public static Reason reason(IntakeResult.Refused refused, String article, ParameterValue largest) {
        var reason = Reason.of(
                "ATTACHMENT-" + refused.code(), article, refused.args().toArray(String[]::new));
        return refused.code() == IntakeCode.TOO_MANY_BYTES ? largest.cite(reason) : reason;
    }
}
