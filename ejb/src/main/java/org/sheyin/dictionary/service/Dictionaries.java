package org.sheyin.dictionary.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dictionary.model.DictionaryEntry;
import org.sheyin.dictionary.model.DictionaryRepository;
import org.sheyin.dictionary.model.NewEntry;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Adds entries to the extensible lists, and offers them or no longer (Art 3). */
@Stateless
public class Dictionaries {
    private static final String SUBJECT = "DICTIONARY";

    private DictionaryRepository dictionary;
    private AuditTrail trail;
    private Clock clock;

    public Dictionaries() {}

    @Inject
    public Dictionaries(DictionaryRepository dictionary, AuditTrail trail, Clock clock) {
        this.dictionary = dictionary;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws RefusedException when it has not the form of an entry, is there already, or is medical insurance */
    @UseCase(Right.DICTIONARY_EDIT)
    public void add(Actor actor, NewEntry wanted) {
        wanted.check().orThrow();
        if (dictionary.find(wanted.list(), wanted.code()).isPresent()) {
            throw new RefusedException(Reason.of("DICT-3-6", "3", wanted.code()).atField("code"));
        }
        var entry = new DictionaryEntry(wanted, actor.name(), clock.instant());
        dictionary.add(entry);
        trail.record(
                actor, AuditFact.done("Dictionaries.add", SUBJECT, entry.id(), "", Digest.sha256(wanted.toString())));
    }

    /** Offers an entry again, or no longer; it stays readable. */
    @UseCase(Right.DICTIONARY_EDIT)
    public void offer(Actor actor, long id, boolean offered, String reason) {
        var entry = dictionary.lock(id).orElseThrow(() -> new RefusedException(Reason.of("DICT-3-4", "3", "" + id)));
        entry.offer(offered, actor.name(), reason, clock.instant()).orThrow();
        String act = offered ? "Dictionaries.enable" : "Dictionaries.disable";
        trail.record(actor, AuditFact.done(act, SUBJECT, id, "", Digest.sha256(entry.code() + offered + reason)));
    }
}
