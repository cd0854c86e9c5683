package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.sheyin.proof.model.SystemAnswer;

/** Plays the provincial core system with invented records. */
@ApplicationScoped
public class SimulatedCore implements CoreQuery {
    private static final String SERIAL = "HX";

    @Override
    public CompletionStage<SystemAnswer> answer(SystemQuestion question) {
        return Rehearsal.of(question, SERIAL, () -> records(question), SystemAnswer.mismatch("姓名", "与证件号码登记的姓名不同"));
    }

    @Override
    public CompletionStage<SystemAnswer> change(SystemQuestion question) {
        return Rehearsal.of(question, SERIAL, () -> changed(question), SystemAnswer.mismatch("参保地", "已转出至外省"));
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    private static Map<String, String> records(SystemQuestion question) {
        int months = 24 + Rehearsal.number(question, "months", 300);
        var records = new LinkedHashMap<String, String>();
        records.put("参保人", question.personName());
        if (question.itemCode().startsWith("16-01")) {
            records.put("在办业务", Rehearsal.number(question, "cases", 3) + " 件");
            records.put("最近一次办结", "2026-0" + (1 + Rehearsal.number(question, "done", 9)) + "-15");
        } else if (question.itemCode().startsWith("05-")) {
            records.put("最近一次认证", "2026-0" + (1 + Rehearsal.number(question, "alive", 9)) + "-20");
            records.put("认证有效期", "12 个月");
        } else {
            records.put("参保状态", months % 4 == 0 ? "暂停缴费" : "正常参保");
            records.put("累计缴费月数", months + " 个月");
            records.put("个人账户储存额", "%,d.%02d 元".formatted(months * 187L, months % 100));
        }
        return records;
    }

    private static Map<String, String> changed(SystemQuestion question) {
        var changed = new LinkedHashMap<String, String>();
        question.asked().forEach((field, value) -> {
            changed.put("before." + field, "（原登记值）");
            changed.put("after." + field, value);
        });
        return changed;
    }
}
