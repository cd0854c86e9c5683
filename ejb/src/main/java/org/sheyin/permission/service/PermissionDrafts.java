package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.PermissionAction;
import org.sheyin.permission.model.PermissionFacts;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.PermissionRow;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestSheet;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowState;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** A request while the bank's manager types it (Annex 3). What is typed is kept as it is; 审核, 复审 and 审批 never. */
@Stateless
public class PermissionDrafts {
    private PermissionRepository requests;
    private PermissionSheets sheets;
    private PermissionChecks checks;
    private PermissionTransitions transitions;
    private MonthIds ids;
    private Clock clock;

    public PermissionDrafts() {}

    @Inject
    public PermissionDrafts(
            PermissionRepository requests,
            PermissionSheets sheets,
            PermissionChecks checks,
            PermissionTransitions transitions,
            MonthIds ids,
            Clock clock) {
        this.requests = requests;
        this.sheets = sheets;
        this.checks = checks;
        this.transitions = transitions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return id of an empty draft */
    @UseCase(Right.PERMISSION_FILE)
    public long begin(Actor actor, RequestType type) {
        return begin(actor, type, RequestSheet.empty());
    }

    private long begin(Actor actor, RequestType type, RequestSheet sheet) {
        Instant now = clock.instant();
        var request = new PermissionRequest(ids.next("permission_request", now), type, actor, now);
        var facts = PermissionFacts.sheet(sheets.seal(request.id(), sheet, checks.city(actor, sheet)));
        transitions
                .step(request, PermissionAction.BEGIN, facts, actor, Step.at(now))
                .orThrow();
        return request.id();
    }

    @UseCase(Right.PERMISSION_FILE)
    public DraftView edit(Actor actor, long id) {
        var request = requests.find(id)
                .filter(one -> one.state() == PermissionState.DRAFT)
                .orElseThrow(PermissionDrafts::notThere);
        return new DraftView(
                id,
                request.number(),
                request.type(),
                request.sheetVersion(),
                sheets.open(request).rows());
    }

    /**
     * Keeps what was typed, right or not yet.
     *
     * @param version that the typing began with
     * @return the version now
     * @throws OptimisticLockException when somebody else has saved other rows since
     */
    @UseCase(Right.PERMISSION_FILE)
    public int save(Actor actor, long id, int version, List<AppliedRow> rows) {
        var request = requests.lock(id).orElseThrow(PermissionDrafts::notThere);
        var sheet = new RequestSheet(rows);
        rows.stream()
                .map(AppliedRow::right)
                .filter(BankRight::isForbidden)
                .findFirst()
                .ifPresent(asked -> {
                    String place = String.valueOf(1
                            + sheet.rows().stream()
                                    .map(AppliedRow::right)
                                    .toList()
                                    .indexOf(asked));
                    throw new RefusedException(Reason.of("PERMISSION-21-1", "21(1)", place, Spreadsheet.cut(asked)));
                });
        var sealed = sheets.seal(id, sheet, checks.city(actor, sheet));
        if (request.state() == PermissionState.DRAFT && sealed.hash().equals(request.sheetHash())) {
            return request.sheetVersion();
        }
        if (version != request.sheetVersion() && request.state() == PermissionState.DRAFT) {
            throw new OptimisticLockException("rows of " + request.number());
        }
        transitions
                .step(request, PermissionAction.SAVE, PermissionFacts.sheet(sealed), actor, Step.at(clock.instant()))
                .orThrow();
        return request.sheetVersion();
    }

    /** All that still stands against these rows. */
    @UseCase(Right.PERMISSION_FILE)
    public List<Reason> missing(Actor actor, RequestType type, List<AppliedRow> rows) {
        return checks.missing(actor, type, new RequestSheet(rows));
    }

    /** It stays as discarded. */
    @UseCase(Right.PERMISSION_FILE)
    public void discard(Actor actor, long id) {
        var request = requests.lock(id).orElseThrow(PermissionDrafts::notThere);
        transitions
                .step(request, PermissionAction.DISCARD, PermissionFacts.none(), actor, Step.at(clock.instant()))
                .orThrow();
    }

    /** A new draft of the rows that were returned, to be put right, stamped and submitted anew. @return its id */
    @UseCase(Right.PERMISSION_FILE)
    public long again(Actor actor, long id) {
        var request = requests.find(id).orElseThrow(PermissionDrafts::notThere);
        var typed = sheets.open(request).rows();
        var returned = requests.rows(id).stream()
                .filter(row -> row.state() == RowState.RETURNED)
                .map(PermissionRow::place)
                .map(place -> typed.get(place - 1))
                .toList();
        if (returned.isEmpty()) {
            throw new RefusedException(Reason.of("PERMISSION-21-16", "21(1)"));
        }
        return begin(actor, request.type(), new RequestSheet(returned));
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("PERMISSION-21-6", "21(1)"));
    }
}
