package org.sheyin.cases.model;

import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** What is asked of the defects that a case is returned for (Art 20). */
public final class DefectRules {
    private static final int LEAST = 4;
    private static final int MOST = 500;

    private DefectRules() {}

    /** What is rejected as one page is a page with an image, of that line, in the version that is reviewed. */
    public static Decision judgePage(DefectPlace place, Optional<CasePage> page, CaseFile file) {
        boolean there = place.pageId() == null
                || page.filter(one -> one.caseId() == file.id() && one.attachmentId() != null)
                        .filter(one -> one.lineKey().equals(place.key()) && one.isIn(file.version()))
                        .isPresent();
        return Decision.when(there, Reason.of("CASE-20-19", "20").atField(place.key()));
    }

    /**
     * What was rejected of the version that came back is replaced or taken out.
     *
     * @param remarks of the case
     * @param pages of the working copy
     */
    public static Decision judgeReplaced(CaseFile file, List<CaseRemark> remarks, List<CasePage> pages) {
        var left = remarks.stream()
                .filter(remark -> remark.pageId() != null && remark.version() == file.version())
                .filter(remark ->
                        pages.stream().anyMatch(page -> page.id() == remark.pageId() && page.removedVersion() == null))
                .map(remark -> Reason.of("CASE-20-20", "20", remark.text()).atField(remark.fieldKey()))
                .toList();
        return left.isEmpty() ? Decision.ALLOWED : new Decision.Refused(left);
    }

    /**
     * All defects are told at once: what the version before showed as well and nobody named needs a reason.
     *
     * @param late how many of the defects are of that kind
     * @param reason 4 to 500 characters
     */
    public static Decision judgeLate(int late, String reason) {
        int length = reason.strip().length();
        return Decision.when(
                late == 0 || length >= LEAST && length <= MOST,
                Reason.of("CASE-20-18", "20", String.valueOf(late)).atField("lateReason"));
    }
}
