package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.recovery.model.Fen;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.recovery.model.RecoveryWay;
import org.sheyin.recovery.service.CasesDecidedObserver;
import org.sheyin.recovery.service.RecordRecovery;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/** What banks have to get back of pensions that were suspended too late: recoveries in every state. */
@ApplicationScoped
class DemoRecoveries {
    private static final List<RecoveryState> ENDINGS = List.of(
            RecoveryState.RECOVERED,
            RecoveryState.HANDED_BACK,
            RecoveryState.PARTLY,
            RecoveryState.OVERDUE,
            RecoveryState.OPEN);

    private static final String ITEM = "06-01";
    private static final int LONG_AGO = 45;
    private static final int LATELY = 9;

    @Inject
    private DemoRecoveryDesk desk;

    @Inject
    private CasesDecidedObserver news;

    @Inject
    private CaseQueries queries;

    @Inject
    private CaseRepository cases;

    @Inject
    private ScopeRepository scope;

    @Inject
    private DemoTransaction transaction;

    void tell(DemoCast cast) throws Exception {
        var decided = CaseFilter.of(CaseState.COMPLETED).with("", ITEM);
        var ids = queries.newest(cast.actors().get("province1"), decided, 50).stream()
                .map(CaseRow::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            int turn = i;
            transaction.within(() -> {
                tell(cast, id, turn);
                return true;
            });
        }
    }

    private void tell(DemoCast cast, long caseId, int turn) {
        var ending = ENDINGS.get(turn % ENDINGS.size());
        Actor system = Actor.system(SystemPart.HANDOFF);
        scope.open(system);
        CaseFile file = cases.find(caseId).orElseThrow();
        if (desk.ofCase(caseId) == null) {
            var begun = at(ending == RecoveryState.OVERDUE ? LONG_AGO : LATELY).instant();
            news.begin(file, 96_000L + turn * 24_350L, system, begun);
        }
        Recovery task = desk.ofCase(caseId);
        if (task.state() == RecoveryState.OPEN) {
            go(cast, file, task, ending);
        }
    }

    private void go(DemoCast cast, CaseFile file, Recovery task, RecoveryState ending) {
        Actor manager = manager(cast, file);
        scope.open(manager);
        long half = task.restFen() / 200;
        switch (ending) {
            case PARTLY -> record(manager, task, String.valueOf(half));
            case RECOVERED -> {
                record(manager, task, String.valueOf(half));
                record(manager, task, Fen.yuan(task.restFen()).toPlainString());
            }
            case HANDED_BACK -> desk.at(at(3)).handBack(manager, task.id(), "账户余额不足，多次联系家属无人应答，请经办机构处理");
            case OVERDUE -> desk.fallDue(task.id());
            case NEW, OPEN -> {
                // Nothing has come back yet.
            }
        }
    }

    private void record(Actor manager, Recovery task, String yuan) {
        LocalDate day = LocalDate.now(ServerClock.ZONE).minusDays(5);
        desk.at(at(4)).record(manager, new RecordRecovery(task.id(), yuan, day, RecoveryWay.TRANSFER, "家属转账退回"));
    }

    private static Clock at(int daysAgo) {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(-daysAgo));
    }

    private static Actor manager(DemoCast cast, CaseFile file) {
        return cast.actors().values().stream()
                .filter(actor -> actor.may(Right.RECOVERY_RECORD))
                .filter(actor -> actor.outletId() == file.jurisdiction().outletId())
                .findFirst()
                .orElseThrow();
    }
}
