package org.sheyin.cases.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.Right;

/** Cases and what belongs to them in memory, without scope and without rollback; for tests. */
public final class InMemoryCaseRepository implements CaseRepository {
    private final Map<Long, CaseFile> files = new TreeMap<>();
    private final Map<Long, CasePage> pages = new TreeMap<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<CaseVersion> versions = new ArrayList<>();
    private final List<CaseRemark> remarks = new ArrayList<>();
    private final List<CaseLook> looks = new ArrayList<>();
    private final List<CaseReferral> referrals = new ArrayList<>();
    private final Map<String, Right> participations = new HashMap<>();
    private final Map<String, Long> open = new HashMap<>();
    private final Map<String, Submission> submissions = new HashMap<>();

    @Override
    public void add(CaseFile file) {
        files.put(file.id(), file);
    }

    @Override
    public Optional<CaseFile> find(long id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<CaseFile> lock(long id) {
        return find(id);
    }

    @Override
    public List<Long> due(CaseSweep sweep, Instant at, long afterId, int limit) {
        return files.values().stream()
                .filter(file -> file.id() > afterId && sweep.states().contains(file.state()))
                .filter(file -> time(sweep, file) != null && time(sweep, file).isBefore(at))
                .map(CaseFile::id)
                .limit(limit)
                .toList();
    }

    private static Instant time(CaseSweep sweep, CaseFile file) {
        return switch (sweep) {
            case RELEASE_EXPIRED_CLAIMS -> file.claim().until();
            case LAPSE_OVERDUE_CORRECTIONS -> file.clock().correctionDueAt();
        };
    }

    @Override
    public Map<Long, Integer> currentVersions(List<Long> ids) {
        return lockAll(ids).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::version));
    }

    @Override
    public List<CaseFile> lockAll(List<Long> ids) {
        return files.values().stream().filter(file -> ids.contains(file.id())).toList();
    }

    @Override
    public void add(CaseEvent event) {
        events.add(event);
    }

    @Override
    public void add(CaseVersion version) {
        versions.add(version);
    }

    @Override
    public void add(CaseRemark remark) {
        remarks.add(remark);
    }

    @Override
    public void add(CaseLook look) {
        looks.add(look);
    }

    @Override
    public void add(CaseReferral referral) {
        referrals.add(referral);
    }

    @Override
    public List<CaseReferral> referrals(long caseId) {
        return of(referrals, caseId);
    }

    @Override
    public int prints(long caseId, CasePaper paper) {
        return (int) looks(caseId).stream()
                .filter(look -> Made.read(look, "kind", String.class).equals("PRINT")
                        && Made.read(look, "purpose", String.class).equals(paper.name()))
                .count();
    }

    @Override
    public void add(CasePage page) {
        pages.put(page.id(), page);
    }

    @Override
    public void remove(CasePage page) {
        pages.remove(page.id());
    }

    @Override
    public List<CasePage> pages(long caseId) {
        return pages.values().stream()
                .filter(page -> page.caseId() == caseId)
                .sorted(Comparator.comparing(CasePage::lineKey)
                        .thenComparing(CasePage::ordinal)
                        .thenComparing(CasePage::id))
                .toList();
    }

    @Override
    public List<HeldLine> held(long caseId, Instant now) {
        return pages(caseId).stream()
                .filter(page -> page.removedVersion() == null)
                .map(page ->
                        new HeldLine(page.lineKey(), page.attachmentId() != null || page.certificateSerial() != null))
                .toList();
    }

    @Override
    public Optional<CasePage> page(long pageId) {
        return Optional.ofNullable(pages.get(pageId));
    }

    @Override
    public List<CaseVersion> versions(long caseId) {
        return of(versions, caseId);
    }

    @Override
    public List<CaseRemark> remarks(long caseId) {
        return of(remarks, caseId);
    }

    @Override
    public Optional<CaseEvent> lastEvent(long caseId) {
        return events(caseId).stream().reduce((first, second) -> second);
    }

    /** The trail of the case, in order. */
    public List<CaseEvent> events(long caseId) {
        return of(events, caseId);
    }

    public List<CaseLook> looks(long caseId) {
        return of(looks, caseId);
    }

    /** The actions of the trail, in order. */
    public List<CaseAction> actions(long caseId) {
        return events(caseId).stream()
                .map(event -> Made.read(event, "action", CaseAction.class))
                .toList();
    }

    private static <T> List<T> of(List<T> all, long caseId) {
        return all.stream()
                .filter(one -> Made.read(one, "caseId", Long.class) == caseId)
                .toList();
    }

    @Override
    public Optional<Right> participation(long caseId, long accountId) {
        return Optional.ofNullable(participations.get(caseId + "/" + accountId));
    }

    @Override
    public boolean takePart(long caseId, long accountId, Right right) {
        participations.putIfAbsent(caseId + "/" + accountId, right);
        return participation(caseId, accountId).filter(right::equals).isPresent();
    }

    @Override
    public boolean markOpen(String idIndex, String itemCode, long caseId) {
        return open.computeIfAbsent(idIndex + "/" + itemCode, key -> caseId) == caseId;
    }

    @Override
    public void unmarkOpen(CaseFile ended) {
        open.values().remove(ended.id());
    }

    @Override
    public boolean keep(Submission submission) {
        return submissions.putIfAbsent(submission.token(), submission) == null;
    }

    @Override
    public Optional<Submission> submission(String token) {
        return Optional.ofNullable(submissions.get(token));
    }

    /** All cases, by id. */
    public Stream<CaseFile> all() {
        return files.values().stream();
    }

    /** How many cases there are. */
    public int size() {
        return files.size();
    }
}
