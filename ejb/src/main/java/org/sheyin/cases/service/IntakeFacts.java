package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.Jurisdiction;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;

/** Gathers what the rules of the intake need to know from catalogue, outlet, calendar and material. */
@ApplicationScoped
public class IntakeFacts {
    private final CaseRepository cases;
    private final ItemAccess access;
    private final Competence competence;
    private final EntryCheck entry;
    private final CaseTimes times;
    private final Repeats repeats;

    protected IntakeFacts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public IntakeFacts(
            CaseRepository cases,
            ItemAccess access,
            Competence competence,
            EntryCheck entry,
            CaseTimes times,
            Repeats repeats) {
        this.cases = cases;
        this.access = access;
        this.competence = competence;
        this.entry = entry;
        this.times = times;
        this.repeats = repeats;
    }

    Decision itemOpen(Actor actor, String itemCode, Instant at) {
        return access.judge(actor, itemCode, CaseTimes.today(at));
    }

    /** Whether the person may act at all today: what he ends was accepted here before. */
    Decision personMayAct(Actor actor, Instant at) {
        return access.judgePerson(actor, CaseTimes.today(at));
    }

    /** The item as it is in force today; refused when there is none. */
    ItemView itemInForce(Actor actor, String itemCode, Instant at) {
        return access.item(actor, access.version(itemCode, CaseTimes.today(at)).id());
    }

    /** The item under the version with which the case was begun. */
    ItemView itemOf(Actor actor, CaseFile file) {
        return access.item(actor, file.item().versionId());
    }

    boolean completesAtBank(Actor actor, String itemCode, Instant at) {
        return access.authority(access.outlet(actor), itemCode, CaseTimes.today(at)) == Authority.COMPLETE;
    }

    Jurisdiction competence(Actor actor, ItemView item, FormValues values) {
        return competence.of(access.outlet(actor), item, values);
    }

    /**
     * Marks the person's case as the open one on the way; a refusal undoes it with the transaction.
     *
     * @param command whether the clerk compared, and why the person comes once more
     */
    CaseFacts.Builder forAcceptance(Actor actor, CaseFile file, SubmitCase command, Instant at) {
        String index = file.applicant().idIndex();
        var earlier = repeats.toConfirm(actor, file, at);
        return CaseFacts.with()
                .entry(entry(actor, file, at), command.confirmed())
                .earlier(earlier)
                .note(earlier.confirmed(command.repeatReason()))
                .itemOpen(itemOpen(actor, file.item().code(), at))
                .otherOpenCase(
                        index != null && !cases.markOpen(index, file.item().code(), file.id()))
                .due(times.due(at, file.item().serviceDays()));
    }

    CaseFacts.Builder forCorrection(Actor actor, CaseFile file, boolean confirmed, Instant at) {
        return CaseFacts.with()
                .entry(entry(actor, file, at), confirmed)
                .itemOpen(personMayAct(actor, at))
                .due(times.dueAfterPause(file, at));
    }

    private Decision entry(Actor actor, CaseFile file, Instant at) {
        return entry.judge(itemOf(actor, file), file, cases.held(file.id(), at), CaseTimes.today(at));
    }
}
