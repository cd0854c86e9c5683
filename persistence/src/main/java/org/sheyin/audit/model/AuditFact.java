package org.sheyin.audit.model;

/**
 * What is to be recorded.
 *
 * @param useCase class and method, or the action
 * @param subject kind of the object, such as {@code CASE}
 * @param subjectId its id, 0 when none
 * @param rules ids of the rules that refused, comma-separated, empty otherwise
 * @param beforeHash hash of the object before, empty when none
 */
public record AuditFact(
        String useCase,
        String subject,
        long subjectId,
        Result result,
        String rules,
        String beforeHash,
        String afterHash) {

    /** What came of it. */
    public enum Result {
        DONE,
        VIEWED,
        REFUSED,
        /** Nothing: the number of a row that was rolled back, so that it leaves no hole. */
        VOID
    }

    public static AuditFact done(String useCase, String subject, long id, String before, String after) {
        return new AuditFact(useCase, subject, id, Result.DONE, "", before, after);
    }

    public static AuditFact viewed(String useCase, String subject, long id) {
        return new AuditFact(useCase, subject, id, Result.VIEWED, "", "", "");
    }

    /** @param index blind index of whom was searched, so that all searches for one person are found */
    public static AuditFact searched(String useCase, String subject, String index) {
        return new AuditFact(useCase, subject, 0, Result.VIEWED, "", "", index);
    }

    /** @param lost id of the row that was rolled back */
    public static AuditFact rolledBack(long lost) {
        return new AuditFact("AuditTrail.rolledBack", "AUDIT", lost, Result.VOID, "", "", "");
    }

    public static AuditFact refused(String useCase, String subject, long id, String rules) {
        return new AuditFact(useCase, subject, id, Result.REFUSED, rules, "", "");
    }
}
