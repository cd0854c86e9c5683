package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseLook;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.TypedText;
import org.sheyin.shared.service.UseCase;

/**
 * The search box: cases within the scope, by the beginning of number or name, or by a whole identity number. The number
 * is compared by its blind index and never kept; who looked a person up so is logged like a look at each case found.
 */
@Stateless
public class CaseFinding {
    /** Lines of an answer. */
    public static final int MOST = 8;

    private static final int SHORTEST = 2;
    private static final int LOGGED = 200;

    private CaseQueries queries;
    private CaseForms forms;
    private CaseLooks looks;
    private AuditTrail audit;
    private Clock clock;

    public CaseFinding() {}

    @Inject
    public CaseFinding(CaseQueries queries, CaseForms forms, CaseLooks looks, AuditTrail audit, Clock clock) {
        this.queries = queries;
        this.forms = forms;
        this.looks = looks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The newest first, at most {@link #MOST}; none for less than two characters.
     *
     * @param typed case number with or without its dashes, name, or identity number
     */
    @UseCase(Right.CASE_READ)
    public List<CaseRow> find(Actor actor, String typed) {
        String text = TypedText.compactWithoutDashes(typed == null ? "" : typed);
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var person =
                IdentityNumber.check(text, CaseTimes.today(clock.instant())).value();
        if (person.isPresent()) {
            return ofPerson(actor, person.get());
        }
        var filter = text.matches("\\d+")
                ? CaseFilter.of().within(CaseExtent.ofNumber(CaseNumber.formatted(text)))
                : CaseFilter.of().with(name(typed), "");
        return queries.newest(actor, filter, MOST);
    }

    /**
     * What a list of cases remembers of a search for a person, so that no number outlives the request. A search by number
     * is logged as one by {@link #find} is.
     *
     * @param typed beginning of a name, or a whole identity number
     * @return a {@link CaseFilter#text}
     */
    @UseCase(Right.CASE_READ)
    public String personKey(Actor actor, String typed) {
        String text = TypedText.compactWithoutDashes(typed);
        if (!text.matches("(?=.*[0-9])[0-9A-Z]{15,18}")) {
            return name(typed);
        }
        String key = CaseFilter.PERSON + forms.index(text);
        lookedUp(actor, key, LOGGED);
        return key;
    }

    private List<CaseRow> ofPerson(Actor actor, IdentityNumber number) {
        return lookedUp(actor, CaseFilter.PERSON + forms.index(number.value()), MOST);
    }

    private List<CaseRow> lookedUp(Actor actor, String key, int limit) {
        var found = queries.newest(actor, CaseFilter.of().with(key, ""), limit);
        Instant now = clock.instant();
        audit.record(actor, AuditFact.searched("FIND", "PERSON", key.substring(CaseFilter.PERSON.length())));
        for (CaseRow row : found) {
            looks.shown(actor, row.id(), CaseLook.What.FIND, now);
        }
        return found;
    }

    /** A blind index is made here and never typed: nobody is looked up unlogged. */
    private static String name(String typed) {
        return typed.strip().replace(":", "");
    }
}
