package org.sheyin.dormancy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.shared.model.CsvText;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.service.ServerClock;

/** What a run did, on paper: every line as CSV, and a PDF that names the hash of the CSV and shows the first lines. */
@ApplicationScoped
public class SweepPaper {
    /** Lines shown in the PDF; all of them are in the CSV. */
    private static final int SHOWN = 300;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ServerClock.ZONE);

    private static final List<String> HEAD = List.of("登录名", "姓名", "处理", "应处理日", "最后使用", "处理前", "处理后", "处理时间");

    private static final Map<SweepStep, String> STEPS = Map.of(
            SweepStep.WARN,
            "预警",
            SweepStep.FREEZE,
            "冻结",
            SweepStep.CANCEL,
            "注销",
            SweepStep.SPARE,
            "豁免",
            SweepStep.KEEP,
            "保留");

    private static final Map<AccountState, String> STATES = Map.of(
            AccountState.PENDING,
            "待启用",
            AccountState.ACTIVE,
            "正常",
            AccountState.WARNED,
            "预警",
            AccountState.FROZEN,
            "冻结",
            AccountState.CANCELLED,
            "注销");

    private final PaperPrinter printer;

    protected SweepPaper() {
        this(null);
    }

    @Inject
    public SweepPaper(PaperPrinter printer) {
        this.printer = printer;
    }

    /** Both files. */
    record Made(byte[] csv, byte[] pdf) {}

    Made make(RunRow run, List<ChangeRow> changes, String signer, Instant at) {
        var lines = changes.stream().map(SweepPaper::cells).toList();
        var csv = new CsvText();
        csv.line(HEAD);
        lines.forEach(csv::line);
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return new Made(bytes, printer.print("sweep-evidence", values(run, lines, Digest.sha256(bytes), signer, at)));
    }

    private static Map<String, Object> values(
            RunRow run, List<List<String>> lines, String hash, String signer, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", "" + run.id());
        values.put("date", run.date().toString());
        values.put("terms", run.terms());
        values.put("startedBy", run.startedName().isEmpty() ? "系统定时任务" : run.startedName());
        values.put("startedAt", MINUTE.format(run.startedAt()));
        values.put("finishedAt", MINUTE.format(run.finishedAt()));
        values.put(
                "counts",
                "预警 %d　冻结 %d　注销 %d　豁免 %d　保留 %d"
                        .formatted(run.warned(), run.frozen(), run.cancelled(), run.spared(), run.kept()));
        values.put("csvHash", hash);
        values.put("total", "" + lines.size());
        values.put("more", lines.size() > SHOWN);
        values.put("head", HEAD);
        values.put("rows", lines.subList(0, Math.min(SHOWN, lines.size())));
        values.put("signer", signer);
        values.put("signedAt", MINUTE.format(at));
        return values;
    }

    private static List<String> cells(ChangeRow row) {
        return List.of(
                row.loginName(),
                row.displayName(),
                STEPS.get(row.step()) + (row.step() == SweepStep.WARN ? "（" + row.days() + " 日）" : ""),
                row.dueOn().toString(),
                MINUTE.format(row.lastUsedAt()),
                STATES.get(row.before()),
                STATES.get(row.after()),
                MINUTE.format(row.at()));
    }
}
