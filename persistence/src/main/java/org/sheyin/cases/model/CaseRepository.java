package org.sheyin.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Right;

/** Cases and what belongs to them, as far as the actor's scope reaches: what lies outside is simply not there. */
public interface CaseRepository {
    void add(CaseFile file);

    Optional<CaseFile> find(long id);

    /** Finds and locks until the end of the transaction, so that the second of two deciders sees the first one's work. */
    Optional<CaseFile> lock(long id);

    /** Ids of the cases that a sweep has to take up, in order of id. @param afterId id of the last one taken */
    List<Long> due(CaseSweep sweep, Instant at, long afterId, int limit);

    /** The version that each of the cases has now; those that are not there are left out. */
    Map<Long, Integer> currentVersions(List<Long> ids);

    /** Finds and locks several in one query; what is locked by others is waited for. */
    List<CaseFile> lockAll(List<Long> ids);

    void add(CaseEvent event);

    void add(CaseVersion version);

    void add(CaseRemark remark);

    void add(CaseLook look);

    void add(CaseReferral referral);

    /** From agency to agency, in order. */
    List<CaseReferral> referrals(long caseId);

    /** How often the paper of this case was printed. */
    int prints(long caseId, CasePaper paper);

    void add(CasePage page);

    void remove(CasePage page);

    /** Pages of the working copy in order, those removed in an earlier version left out. */
    List<CasePage> pages(long caseId);

    /**
     * What the working copy holds, a line for each page that was not removed.
     *
     * @param now no page is from a later month than the one after it
     */
    List<HeldLine> held(long caseId, Instant now);

    Optional<CasePage> page(long pageId);

    List<CaseVersion> versions(long caseId);

    List<CaseRemark> remarks(long caseId);

    /** The last step of the case. */
    Optional<CaseEvent> lastEvent(long caseId);

    /** In which agency right the account took part in the case before. */
    Optional<Right> participation(long caseId, long accountId);

    /** @return false when the account takes part in another right already */
    boolean takePart(long caseId, long accountId, Right right);

    /** Notes the case as the person's open one, until the transaction is undone; @return false when another one is. */
    boolean markOpen(String idIndex, String itemCode, long caseId);

    /** Notes that the person's case has ended, which makes room for another one. */
    void unmarkOpen(CaseFile ended);

    /** Waits for a concurrent use of the same token to end; @return false when it was used before. */
    boolean keep(Submission submission);

    Optional<Submission> submission(String token);
}
