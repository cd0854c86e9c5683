package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Prints an answer of the core system once, watermarked with who, when and where; no transaction is open meanwhile. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerPrints {
    private static final int MARKS = 6;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ServerClock.ZONE);

    private AnswerShowing showing;
    private PaperPrinter printer;
    private Clock clock;

    public AnswerPrints() {}

    @Inject
    public AnswerPrints(AnswerShowing showing, PaperPrinter printer, Clock clock) {
        this.showing = showing;
        this.printer = printer;
        this.clock = clock;
    }

    /** @throws org.sheyin.shared.model.RefusedException PROOF-24-2 when it was printed, not yet shown, or is gone */
    @UseCase(Right.CASE_ACCEPT)
    public byte[] print(Actor actor, long caseId) {
        return printer.print("core-answer", values(actor, showing.takeForPrint(actor, caseId)));
    }

    private Map<String, Object> values(Actor actor, ShownAnswer answer) {
        String printedAt = MINUTE.format(clock.instant());
        Map<String, Object> values = new HashMap<>();
        values.put("number", answer.caseNumber());
        values.put("item", answer.item());
        values.put("person", answer.person());
        values.put("idMasked", answer.idMasked());
        values.put("outlet", answer.outlet());
        values.put("serial", answer.serial());
        values.put("answeredAt", MINUTE.format(answer.at()));
        values.put("printedBy", actor.name());
        values.put("printedAt", printedAt);
        values.put("simulated", answer.simulated());
        values.put("marks", Collections.nCopies(MARKS, actor.name() + "　" + printedAt + "　" + answer.outlet()));
        List<Map<String, String>> lines = answer.lines().entrySet().stream()
                .map(line -> Map.of("label", line.getKey(), "value", line.getValue()))
                .toList();
        values.put("lines", lines);
        return values;
    }
}
