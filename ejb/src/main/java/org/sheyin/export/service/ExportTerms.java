package org.sheyin.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.export.model.ExportOrder.Kept;
import org.sheyin.rule.model.ParameterValue;

/** How long, how often and how much (export.days, export.downloads, export.lines). */
@ApplicationScoped
public class ExportTerms {
    private final CaseTimes times;

    protected ExportTerms() {
        this(null);
    }

    @Inject
    public ExportTerms(CaseTimes times) {
        this.times = times;
    }

    Kept kept(Instant at) {
        var days = times.value("export.days", at).asDuration();
        return new Kept(at.plus(days), times.value("export.downloads", at).asInt());
    }

    ParameterValue mostLines(Instant at) {
        return times.value("export.lines", at);
    }
}
