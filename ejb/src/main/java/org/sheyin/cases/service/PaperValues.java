package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.print.service.QrPicture;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ServerClock;

/** What the papers of a case say. Numbers are masked, except on the application that the applicant signs. */
@ApplicationScoped
public class PaperValues {
    private static final String ZH = "zh";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ServerClock.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ServerClock.ZONE);

    private final CaseViews views;
    private final CaseTimes times;
    private final FormSheet sheet;

    protected PaperValues() {
        this(null, null, null);
    }

    @Inject
    public PaperValues(CaseViews views, CaseTimes times, FormSheet sheet) {
        this.views = views;
        this.times = times;
        this.sheet = sheet;
    }

    Map<String, Object> of(Actor actor, CaseFile file, CasePaper paper, int copy, Instant now) {
        boolean signed = paper.isSigned();
        CaseView view = signed ? views.full(actor, file, now) : views.masked(actor, file, now);
        Map<String, Object> values = head(view);
        values.put("copy", String.valueOf(copy));
        values.put("printedBy", actor.name());
        values.put("printedAt", MINUTE.format(now));
        values.put("today", DAY.format(now));
        values.put("sections", signed ? sheet.sections(actor, view) : List.of());
        values.put("materials", materials(view));
        values.put("defects", defects(view));
        values.put("agent", agent(view));
        parameter(values, "correction", times.value("case.correction.wd", now));
        parameter(values, "reconsideration", times.value("remedy.reconsideration.days", now));
        parameter(values, "lawsuit", times.value("remedy.lawsuit.months", now));
        return values;
    }

    private static Map<String, Object> head(CaseView view) {
        var head = view.summary();
        String number = Objects.requireNonNullElse(head.caseNumber(), "");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("qr", number.isEmpty() ? "" : QrPicture.of(number));
        values.put("item", view.item().code() + " " + view.item().name().in(ZH));
        values.put("itemCode", view.item().code());
        values.put("revision", String.valueOf(view.item().revision()));
        values.put("person", head.personName());
        values.put("idMasked", head.idMasked());
        values.put("outlet", head.outletName());
        values.put("bank", head.bankName());
        values.put("agency", head.agencyName());
        values.put("clerk", head.clerkName());
        values.put("version", String.valueOf(head.version()));
        values.put("days", String.valueOf(view.item().serviceDays()));
        values.put("acceptedAt", minute(head.acceptedAt()));
        values.put("dueAt", minute(head.dueAt()));
        values.put("correctionDueAt", minute(head.correctionDueAt()));
        values.put("decidedAt", minute(head.decidedAt()));
        values.put("decidedDay", head.decidedAt() == null ? "" : DAY.format(head.decidedAt()));
        values.put("note", Objects.requireNonNullElse(head.decisionNote(), ""));
        values.put("basis", Objects.requireNonNullElse(head.legalBasis(), ""));
        return values;
    }

    /** One row when somebody acts for the applicant, none otherwise. */
    private static List<Map<String, String>> agent(CaseView view) {
        CaseAgent agent = view.agent();
        return agent == null
                ? List.of()
                : List.of(Map.of(
                        "name", agent.name(),
                        "idMasked", agent.idMasked(),
                        "relation", agent.relation().zh(),
                        "ground", agent.ground().zh()));
    }

    private static void parameter(Map<String, Object> values, String name, ParameterValue value) {
        values.put(name, value.text());
        values.put(name + "Version", String.valueOf(value.version()));
    }

    private static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** The checklist's lines for which something was handed in, with the number of sheets. */
    private static List<Map<String, String>> materials(CaseView view) {
        return view.needs().stream()
                .map(MaterialNeed::line)
                .map(line -> Map.of("name", line.name().in(ZH), "kept", kept(view, line.key())))
                .filter(line -> !line.get("kept").isEmpty())
                .toList();
    }

    private static String kept(CaseView view, String line) {
        List<PageView> pages = view.pages().stream()
                .filter(page -> page.lineKey().equals(line) && page.removedVersion() == null)
                .toList();
        int sheets = pages.stream().mapToInt(PageView::sheets).sum();
        if (sheets > 0) {
            return pages.stream().map(PageView::certificateSerial).anyMatch(Objects::nonNull)
                    ? "电子证照自助打印 " + sheets + " 页"
                    : "影像 " + sheets + " 页";
        }
        return pages.stream()
                .findFirst()
                .map(page -> page.certificateSerial() == null ? "已核验原件" : "电子证照 " + page.certificateSerial())
                .orElse("");
    }

    /** All defects of the present version, each with the field or line at which it stands. */
    private static List<Map<String, String>> defects(CaseView view) {
        return view.latestRemarks().stream()
                .map(remark -> Map.of(
                        "at", label(view, remark.fieldKey()) + page(view, remark.pageId()), "text", remark.text()))
                .toList();
    }

    private static String page(CaseView view, Long pageId) {
        return pageId == null ? "" : " 第 " + view.numberOf(pageId) + " 页";
    }

    private static String label(CaseView view, String key) {
        var form = view.item().form();
        return form.fields()
                .filter(field -> field.key().equals(key))
                .map(field -> field.label().in(ZH))
                .findFirst()
                .or(() -> form.materials().stream()
                        .filter(line -> line.key().equals(key))
                        .map(line -> line.name().in(ZH))
                        .findFirst())
                .orElse(key);
    }
}
