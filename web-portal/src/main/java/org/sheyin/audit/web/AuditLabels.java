package org.sheyin.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.audit.service.AuditRow;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.Texts;

/** The words of the operation log; an act without words is told by its technical name. */
@Named
@ApplicationScoped
public class AuditLabels {
    private final Texts texts;

    protected AuditLabels() {
        this(null);
    }

    @Inject
    public AuditLabels(Texts texts) {
        this.texts = texts;
    }

    /** Results that the log can be narrowed to. */
    public List<String> getResults() {
        return List.of("DONE", "VIEWED", "REFUSED", "VOID");
    }

    /** Kinds of actors that the log can be narrowed to. */
    public OrgKind[] getKinds() {
        return OrgKind.values();
    }

    public String act(String useCase) {
        return texts.find("audit", "act." + useCase)
                .or(() -> texts.find("cases", "action." + useCase))
                .orElse(useCase);
    }

    public String subject(AuditRow row) {
        if (row.subject().isEmpty()) {
            return "";
        }
        String name = texts.find("audit", "subject." + row.subject()).orElse(row.subject());
        return row.subjectId() == 0 ? name : name + " " + row.subjectId();
    }

    public String tone(String result) {
        return switch (result) {
            case "DONE" -> "success";
            case "VIEWED" -> "info";
            case "VOID" -> "neutral";
            default -> "danger";
        };
    }

    /** Which rules refused, each with its words; numbers of a node are told as they are. */
    public String rules(String ids) {
        return ids.isEmpty() || ids.matches("[0-9,-]+")
                ? ids
                : Arrays.stream(ids.split(",\\s*"))
                        .map(id -> id + " " + texts.reason(Reason.of(id, "")))
                        .collect(Collectors.joining("\n"));
    }
}
