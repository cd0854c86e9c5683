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
import org.sheyin.catalogue.service.CatalogueQueries;
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
    private final CatalogueQueries items;

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
            CatalogueQueries items) {
        this.cases = cases;
        this.access = access;
        this.competence = competence;
        this.entry = entry;
        this.times = times;
        this.items = items;
    }

    Decision itemOpen(Actor actor, String itemCode, Instant at) {
        return access.judge(actor, itemCode, CaseTimes.today(at));
    }

    /** The item as it is in force today; refused when there is none. */
    ItemView itemInForce(Actor actor, String itemCode, Instant at) {
        return items.item(actor, access.version(itemCode, CaseTimes.today(at)).id())
                .orElseThrow();
    }

    /** The item under the version with which the case was begun. */
    ItemView itemOf(Actor actor, CaseFile file) {
        return items.item(actor, file.item().versionId()).orElseThrow();
    }

    boolean completesAtBank(Actor actor, String itemCode, Instant at) {
        return access.authority(access.outlet(actor), itemCode, CaseTimes.today(at)) == Authority.COMPLETE;
    }

    Jurisdiction competence(Actor actor, ItemView item, FormValues values) {
        return competence.of(access.outlet(actor), item, values);
    }

    CaseFacts.Builder forAcceptance(Actor actor, CaseFile file, boolean confirmed, Instant at) {
        String index = file.applicant().idIndex();
        return CaseFacts.with()
                .entry(entry(actor, file, at), confirmed)
                .itemOpen(itemOpen(actor, file.item().code(), at))
                .otherOpenCase(
                        index != null && cases.hasOpenCase(index, file.item().code(), file.id()))
                .due(times.due(at, file.item().serviceDays()));
    }

    CaseFacts.Builder forCorrection(Actor actor, CaseFile file, boolean confirmed, Instant at) {
        return CaseFacts.with().entry(entry(actor, file, at), confirmed).due(times.dueAfterPause(file, at));
    }

    private Decision entry(Actor actor, CaseFile file, Instant at) {
        return entry.judge(itemOf(actor, file), file, cases.pages(file.id()), CaseTimes.today(at));
    }
}
