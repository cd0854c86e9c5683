package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sheyin.shared.model.Decision;
import org.sheyin.staff.model.Standings;

/** Asks all gates at once; how somebody stands is read once for all of them. */
@ApplicationScoped
public class EligibilityGates {
    private final Standings standings;
    private final Iterable<EligibilityGate> gates;
    /** As they were found when they were first asked: to look for the beans costs as much as to ask them. */
    private volatile List<EligibilityGate> inOrder;

    protected EligibilityGates() {
        this(null, List.of());
    }

    @Inject
    public EligibilityGates(Standings standings, Instance<EligibilityGate> gates) {
        this(standings, (Iterable<EligibilityGate>) gates);
    }

    public EligibilityGates(Standings standings, Iterable<EligibilityGate> gates) {
        this.standings = standings;
        this.gates = gates;
    }

    private List<EligibilityGate> inOrder() {
        if (inOrder == null) {
            inOrder = StreamSupport.stream(gates.spliterator(), false)
                    .sorted(Comparator.comparingInt(EligibilityGate::rank))
                    .toList();
        }
        return inOrder;
    }

    /** The gates in their order. @param outletId 0 about the person alone; @param itemCode null about no item */
    List<Gate> ofPerson(long staffId, long outletId, String itemCode, LocalDate day) {
        return answers(new GateQuestion(standings.ofPerson(staffId, day), outletId, itemCode, day));
    }

    private List<Gate> answers(GateQuestion question) {
        return inOrder().stream()
                .map(gate -> gate.answer(question))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Refused by all gates that stand against it: one statement, however many gates there are. */
    public Decision judge(long accountId, long outletId, String itemCode, LocalDate day) {
        var question = new GateQuestion(standings.of(accountId, day), outletId, itemCode, day);
        return Decision.all(answers(question).stream().map(Gate::decision).toList());
    }
}
