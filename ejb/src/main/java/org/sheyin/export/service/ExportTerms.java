package org.sheyin.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** By which article and values the file is made, kept and fetched (invariant 20). */
    String basis(Instant at) {
        return "第24条 / Art. 24: "
                + Stream.of("export.lines", "export.days", "export.downloads")
                        .map(key -> times.value(key, at))
                        .map(value -> value.key() + " = " + value.text() + " (v" + value.version() + ")")
                        .collect(Collectors.joining(", "));
    }

    ParameterValue mostLines(Instant at) {
        return times.value("export.lines", at);
    }
}
