package org.sheyin.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sheyin.attachment.model.ObjectStore;
import org.sheyin.attachment.service.SimulatedSheet;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRow;
import org.sheyin.permission.model.PermissionScan;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionScans;
import org.sheyin.permission.service.PermissionSteps;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.ScopeRepository;

/**
 * Permission requests at the time of a story. Their papers are simulated sheets that say so, hence without a code: they
 * count as compared by hand.
 */
@ApplicationScoped
class DemoPermissionDesk {
    @Inject
    private PermissionRepository requests;

    @Inject
    private DemoPermissionServices services;

    @Inject
    private PermissionSteps steps;

    @Inject
    private ObjectStore store;

    @Inject
    private ScopeRepository scope;

    @Inject
    private DemoTransaction transaction;

    private PermissionScan.File paper;

    @PostConstruct
    void keepPaper() {
        byte[] sheet = SimulatedSheet.jpeg(1);
        var stored = store.put(new ByteArrayInputStream(sheet));
        paper = new PermissionScan.File(stored.key(), "JPEG", 1, 0, "simulated.jpg", Digest.sha256(sheet));
    }

    /** Whether the person of that number may do the item where the clerk works. */
    boolean isOpen(Actor clerk, String number, String itemCode) throws Exception {
        return as(clerk, () -> requests.openSince(services.index(number), clerk.outletId(), itemCode)
                .isPresent());
    }

    long draft(Actor manager, RequestType type, List<AppliedRow> rows, Instant at) throws Exception {
        return as(manager, () -> {
            PermissionDrafts drafts = services.drafts(Clock.fixed(at, ZoneOffset.UTC));
            long id = drafts.begin(manager, type);
            drafts.save(manager, id, drafts.edit(manager, id).version(), rows);
            return id;
        });
    }

    long submitted(Actor manager, RequestType type, List<AppliedRow> rows, Instant at) throws Exception {
        long id = draft(manager, type, rows, at);
        return as(manager, () -> {
            PermissionScans scans = services.scans(Clock.fixed(at, ZoneOffset.UTC));
            scans.attach(manager, id, paper, "");
            requests.flush();
            scans.compareByHand(manager, id);
            steps.submit(manager, id, Step.at(at));
            return id;
        });
    }

    /** @param decided for each row; the last one holds for those that follow */
    void decide(Actor reviewer, long id, List<Decided> decided, Instant at) throws Exception {
        as(reviewer, () -> {
            Map<Long, Decided> byRow = requests.rows(id).stream()
                    .collect(Collectors.toMap(
                            PermissionRow::id, row -> decided.get(Math.min(row.place(), decided.size()) - 1)));
            steps.decide(reviewer, id, byRow, Step.at(at));
            return id;
        });
    }

    void open(Actor officer, long id, Instant at) throws Exception {
        as(officer, () -> {
            steps.open(officer, id, Step.at(at));
            return id;
        });
    }

    void answer(Actor officer, long id, String note, Instant at) throws Exception {
        as(officer, () -> {
            steps.answer(officer, id, note, Step.at(at));
            return id;
        });
    }

    void discard(Actor manager, long id, Instant at) throws Exception {
        as(manager, () -> {
            services.drafts(Clock.fixed(at, ZoneOffset.UTC)).discard(manager, id);
            return id;
        });
    }

    /** Somebody tries to import a forbidden right; it is refused, and the officer is told. */
    void attempt(Actor manager, long id, String forbidden, Instant at) throws Exception {
        as(manager, () -> services.imports(Clock.fixed(at, ZoneOffset.UTC))
                .paste(manager, id, "示例人员\t示例网点\t0\t0\t0\t01-01\t" + forbidden));
    }

    private <T> T as(Actor actor, Callable<T> step) throws Exception {
        return transaction.within(() -> {
            scope.open(actor);
            return step.call();
        });
    }
}
