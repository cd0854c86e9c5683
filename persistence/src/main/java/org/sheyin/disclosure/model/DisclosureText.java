package org.sheyin.disclosure.model;

import java.time.LocalDate;
import java.util.List;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * What an exception says (Art 24).
 *
 * @param bankId the bank for which it is made
 * @param basis one of the four of Art 24
 * @param document number and title of the written basis, 2 to 120 characters
 * @param recipient who may have the data, 2 to 80 characters
 * @param scope which data, of whom and what for, 10 to 500 characters
 * @param from first day
 * @param until last day
 * @param moreViews records that each person of the bank may look at a day beyond the limit, 0 to 2,000
 */
public record DisclosureText(
        long bankId,
        DisclosureBasis basis,
        String document,
        String recipient,
        String scope,
        LocalDate from,
        LocalDate until,
        int moreViews) {
    /** Most records beyond the limit. */
    public static final int MOST_VIEWS = 2000;

    private static final String ARTICLE = "24";

    public DisclosureText {
        document = plain(document);
        recipient = plain(recipient);
        scope = plain(scope);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * Whether it may be registered.
     *
     * @param longest months that an exception lasts at most (disclosure.months)
     */
    public Decision check(LocalDate today, ParameterValue longest) {
        boolean dated = from != null && until != null;
        return Decision.all(List.of(
                Decision.when(
                        basis != null && within(document, 2, 120),
                        Reason.of("DISCLOSURE-24-1", ARTICLE).atField(basis == null ? "basis" : "document")),
                Decision.when(
                        within(recipient, 2, 80),
                        Reason.of("DISCLOSURE-24-2", ARTICLE).atField("recipient")),
                Decision.when(
                        within(scope, 10, 500),
                        Reason.of("DISCLOSURE-24-3", ARTICLE).atField("scope")),
                Decision.when(
                        dated && !from.isBefore(today) && !until.isBefore(from),
                        Reason.of("DISCLOSURE-24-4", ARTICLE).atField("until")),
                Decision.when(
                        !dated || until.isBefore(from.plusMonths(longest.asInt())),
                        longest.cite(Reason.of("DISCLOSURE-24-5", ARTICLE, longest.text())
                                .atField("until"))),
                Decision.when(
                        moreViews >= 0 && moreViews <= MOST_VIEWS,
                        Reason.of("DISCLOSURE-24-6", ARTICLE, "" + MOST_VIEWS).atField("views"))));
    }

    private static boolean within(String text, int shortest, int longest) {
        int length = text.codePointCount(0, text.length());
        return length >= shortest && length <= longest;
    }
}
