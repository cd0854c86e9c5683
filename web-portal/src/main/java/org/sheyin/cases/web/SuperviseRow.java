package org.sheyin.cases.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.service.StayFigure;

/** An outlet, item or clerk with its counts and times. @param stays by state, of those in which a stay has ended */
public record SuperviseRow(CaseFigure figure, Map<CaseState, StayFigure> stays) implements Serializable {
    /** Null when no stay has ended. */
    public StayFigure stay(CaseState state) {
        return stays.get(state);
    }

    /** @param word {@code returned}, the name of a state, or anything else for the number of cases */
    double sortedBy(String word) {
        if ("returned".equals(word)) {
            return figure.returnRate();
        }
        for (var one : stays.entrySet()) {
            if (one.getKey().name().equals(word)) {
                return one.getValue().median();
            }
        }
        boolean state =
                Arrays.stream(CaseState.values()).anyMatch(one -> one.name().equals(word));
        return state ? -1 : figure.cases();
    }
}
