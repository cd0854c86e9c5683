package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.PermissionAction;
import org.sheyin.permission.model.PermissionFacts;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.PermissionRow;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.model.RowState;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.model.Standings;

/** What the steps of a request do to it, its rows and the grants; who is who was confirmed before. */
@ApplicationScoped
public class PermissionSteps {
    private static final String ART = "21(1)";

    private final PermissionRepository requests;
    private final PermissionSheets sheets;
    private final PermissionChecks checks;
    private final PermissionTransitions transitions;
    private final Standings standings;
    private final MonthIds ids;

    protected PermissionSteps() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PermissionSteps(
            PermissionRepository requests,
            PermissionSheets sheets,
            PermissionChecks checks,
            PermissionTransitions transitions,
            Standings standings,
            MonthIds ids) {
        this.requests = requests;
        this.sheets = sheets;
        this.checks = checks;
        this.transitions = transitions;
        this.standings = standings;
        this.ids = ids;
    }

    /** The rows come into being, and hold what they ask for. */
    public void submit(Actor actor, long id, Step step) {
        var request = lock(id);
        var sheet = sheets.open(request);
        boolean scanned =
                requests.scan(id).filter(scan -> scan.match(request).fits()).isPresent();
        var missing = checks.missing(actor, request.type(), sheet);
        transitions
                .step(request, PermissionAction.SUBMIT, PermissionFacts.checked(missing, scanned), actor, step)
                .orThrow();
        String own = index(actor, step);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = row(request, i + 1, sheet.rows().get(i), step);
            decisions.add(row.isSomebodyElse(actor));
            decisions.add(row.isNotOf(own));
            requests.add(row);
            decisions.add(
                    Decision.when(requests.hold(row), Reason.of("PERMISSION-21-17", ART, String.valueOf(row.place()))));
        }
        Decision.all(decisions).orThrow();
    }

    private PermissionRow row(PermissionRequest request, int place, AppliedRow typed, Step step) {
        var outlet = requests.outlet(request.bankId(), typed.outletCode()).orElseThrow();
        var person = new PermissionRow.Person(
                sheets.index(typed.idNumber()),
                requests.account(sheets.index(typed.idNumber())).orElse(null));
        return new PermissionRow(ids.next("permission_row", step.at()), request, place, typed, outlet, person);
    }

    /** @param decided one for each row, by its id */
    public void decide(Actor actor, long id, Map<Long, Decided> decided, Step step) {
        var request = lock(id);
        List<PermissionRow> rows = requests.rows(id);
        boolean agreed = decided.values().stream().anyMatch(one -> one.action() == RowAction.AGREE);
        var action = agreed ? PermissionAction.AGREE : PermissionAction.DECLINE;
        String own = index(actor, step);
        List<Decision> decisions = new ArrayList<>();
        for (PermissionRow row : rows) {
            decisions.add(row.isNotOf(own));
            var one = decided.get(row.id());
            if (one == null || one.action() == null || one.action() == RowAction.OPEN) {
                decisions.add(Decision.refuse(Reason.of("PERMISSION-21-18", ART, String.valueOf(row.place()))
                        .atField("row" + row.place())));
            } else {
                decisions.add(row.apply(one.action(), one.reason(), actor, step.at()));
            }
        }
        Decision.all(List.of(
                        transitions.step(request, action, PermissionFacts.none(), actor, step),
                        Decision.all(decisions)))
                .orThrow();
        rows.stream().filter(row -> row.state() != RowState.AGREED).forEach(requests::release);
    }

    /** What the agency says to one row. @param reason of a return or refusal */
    public record Decided(RowAction action, String reason) {}

    /** What was agreed becomes grants, or ends them. */
    public void open(Actor actor, long id, Step step) {
        var request = lock(id);
        List<Decision> decisions = new ArrayList<>();
        decisions.add(transitions.step(request, PermissionAction.OPEN, PermissionFacts.none(), actor, step));
        String own = index(actor, step);
        for (PermissionRow row : requests.rows(id)) {
            if (row.state() == RowState.AGREED) {
                decisions.add(row.isNotOf(own));
                decisions.add(row.apply(RowAction.OPEN, "", actor, step.at()));
                carryOut(row, request.type(), step);
                requests.release(row);
            }
        }
        Decision.all(decisions).orThrow();
    }

    private void carryOut(PermissionRow row, RequestType type, Step step) {
        requests.grants(row.idIndex(), row.outletId()).stream()
                .filter(grant -> row.items().contains(grant.itemCode()))
                .forEach(grant -> grant.end(row, step.at()));
        requests.flush();
        if (type != RequestType.CANCEL) {
            row.items()
                    .forEach(item -> requests.add(
                            new PermissionGrant(ids.next("permission_grant", step.at()), row, item, step.at())));
        }
    }

    /** The closing step to the bank. @param note besides time, opener and items, which are told anyway */
    public void answer(Actor actor, long id, String note, Step step) {
        transitions
                .step(lock(id), PermissionAction.ANSWER, PermissionFacts.note(note), actor, step)
                .orThrow();
    }

    /** Of the number of who acts: a row about himself is not his, however the names are spelt. */
    private String index(Actor actor, Step step) {
        return standings
                .of(actor.accountId(), LocalDate.ofInstant(step.at(), ServerClock.ZONE))
                .idIndex();
    }

    private PermissionRequest lock(long id) {
        return requests.lock(id).orElseThrow(PermissionDrafts::notThere);
    }
}
