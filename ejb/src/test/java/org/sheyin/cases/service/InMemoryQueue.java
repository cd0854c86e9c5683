package org.sheyin.cases.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.InMemoryCaseRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;

/** Lists, counts and the next case read from memory as the database would answer; for tests. */
final class InMemoryQueue {
    private static final Comparator<CaseFile> BY_DUE =
            Comparator.comparing((CaseFile file) -> file.clock().dueAt()).thenComparing(CaseFile::id);

    private InMemoryQueue() {}

    static CaseQueries queries(InMemoryCaseRepository cases) {
        return new Lists(cases);
    }

    static CaseListQueries pages(InMemoryCaseRepository cases) {
        return new Pages(cases);
    }

    static CaseQueueQueries next(InMemoryCaseRepository cases) {
        return new Next(cases);
    }

    private static final class Lists extends CaseQueries {
        private final InMemoryCaseRepository cases;

        private Lists(InMemoryCaseRepository cases) {
            this.cases = cases;
        }

        /** By the person only. */
        @Override
        public List<CaseRow> newest(Actor actor, CaseFilter filter, int limit) {
            return cases.all()
                    .filter(file -> filter.text()
                            .equals(CaseFilter.PERSON + file.applicant().idIndex()))
                    .sorted(Comparator.comparing(CaseFile::id).reversed())
                    .limit(limit)
                    .map(InMemoryQueue::row)
                    .toList();
        }

        @Override
        public long count(Actor actor, CaseFilter filter) {
            return found(cases, filter).count();
        }

        @Override
        public Map<CaseState, Long> countByState(Actor actor, CaseFilter filter) {
            return found(cases, filter).collect(Collectors.groupingBy(CaseFile::state, Collectors.counting()));
        }

        @Override
        public Map<Urgency, Long> countByUrgency(Actor actor, CaseFilter filter, Urgency.Horizon horizon) {
            return found(cases, filter)
                    .collect(Collectors.groupingBy(
                            file -> horizon.of(file.clock().dueAt()), Collectors.counting()));
        }
    }

    private static Stream<CaseFile> found(InMemoryCaseRepository cases, CaseFilter f) {
        return cases.all()
                .filter(file -> f.states().contains(file.state()))
                .filter(file -> f.agencyId() == file.jurisdiction().agencyId())
                .filter(file -> f.itemCode().isEmpty()
                        || f.itemCode().equals(file.item().code()))
                .filter(file -> f.holderId() == null || file.claim().isHeldBy(f.holderId()))
                .filter(file -> f.dueFrom() == null || !file.clock().dueAt().isBefore(f.dueFrom()))
                .filter(file -> f.dueBefore() == null || file.clock().dueAt().isBefore(f.dueBefore()));
    }

    private static CaseRow row(CaseFile file) {
        return new CaseRow(
                file.id(),
                file.caseNumber(),
                file.item().code(),
                file.item().name(),
                file.applicant().name(),
                file.applicant().idMasked(),
                file.state(),
                file.version(),
                "",
                file.clerk().name(),
                file.changedAt(),
                file.submittedAt(),
                file.clock().dueAt(),
                file.item().serviceDays(),
                1,
                file.clock().correctionDueAt(),
                file.clock().pausedAt(),
                file.claim().holderId(),
                file.claim().holderName(),
                file.claim().until(),
                file.decisionNote());
    }

    /** By due time, whatever order is asked for. */
    private static final class Pages extends CaseListQueries {
        private final InMemoryCaseRepository cases;

        private Pages(InMemoryCaseRepository cases) {
            this.cases = cases;
        }

        @Override
        public ListPage<CaseRow> list(Actor actor, CaseFilter filter, ListAsk ask) {
            var all =
                    found(cases, filter).sorted(BY_DUE).map(InMemoryQueue::row).toList();
            return ListPage.within(all, ask, row -> String.valueOf(row.id()));
        }
    }

    private static final class Next extends CaseQueueQueries {
        private final InMemoryCaseRepository cases;

        private Next(InMemoryCaseRepository cases) {
            this.cases = cases;
        }

        @Override
        Optional<NextCase> peek(Actor actor, Instant at) {
            return cases.all()
                    .filter(file -> mayTake(actor, file, at))
                    .min(BY_DUE)
                    .map(file -> new NextCase(
                            file.id(),
                            file.caseNumber(),
                            file.item().code(),
                            file.item().name(),
                            file.clock().dueAt(),
                            step(file) == Right.CASE_SECOND_REVIEW));
        }

        @Override
        Optional<NextCase> lock(Actor actor, Instant at) {
            return peek(actor, at);
        }

        @Override
        Set<Long> takeable(Actor actor, Collection<Long> ids, Instant at) {
            return cases.all()
                    .filter(file -> ids.contains(file.id()) && mayTake(actor, file, at))
                    .map(CaseFile::id)
                    .collect(Collectors.toSet());
        }

        private boolean mayTake(Actor actor, CaseFile file, Instant at) {
            boolean waits = CaseState.queue().contains(file.state())
                    || file.state().isClaimed() && file.claim().isExpired(at);
            var before = cases.participation(file.id(), actor.accountId());
            return waits
                    && actor.agencyId() == file.jurisdiction().agencyId()
                    && actor.may(step(file))
                    && before.filter(right -> right != step(file)).isEmpty();
        }

        private static Right step(CaseFile file) {
            return file.state() == CaseState.DELIVERED || file.state() == CaseState.IN_REVIEW
                    ? Right.CASE_REVIEW
                    : Right.CASE_SECOND_REVIEW;
        }
    }
}
