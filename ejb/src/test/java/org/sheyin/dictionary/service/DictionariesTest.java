package org.sheyin.dictionary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.model.InMemoryDictionaryRepository;
import org.sheyin.dictionary.model.NewEntry;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;

/** Adding and disabling, each recorded. */
class DictionariesTest {
    private static final Actor ADMIN =
            new Actor(9, "系统管理员", OrgKind.ADMIN, "44", 0, 0, 0, false, Set.of(Right.DICTIONARY_EDIT), 1, "10.0.0.9");

    private final InMemoryAuditRepository audit = new InMemoryAuditRepository();
    private final InMemoryDictionaryRepository entries = new InMemoryDictionaryRepository();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T01:00:00Z"), ZoneOffset.UTC);
    private final Dictionaries dictionaries =
            new Dictionaries(entries, new AuditTrail(audit, new InMemoryMonthIds(), clock), clock);

    private static NewEntry entry(String code) {
        return new NewEntry(
                ExtensibleList.INSURANCE_TYPE, code, "长期护理保险", "Long-term care", 70, LocalDate.of(2026, 12, 1), "扩面");
    }

    @Test
    void anEntryIsAddedOnceAndItsCodeIsNeverUsedAgain() {
        dictionaries.add(ADMIN, entry("CARE"));
        dictionaries.offer(ADMIN, 1, false, "暂停");
        refused("DICT-3-6", () -> dictionaries.add(ADMIN, entry("CARE")));
        assertThat(audit.lines()).containsExactly("DONE Dictionaries.add", "DONE Dictionaries.disable");
    }

    @Test
    void medicalInsuranceIsRefusedAndNothingIsKept() {
        refused("DICT-3-1", () -> dictionaries.add(ADMIN, entry("MEDICAL")));
        assertThat(entries.find(ExtensibleList.INSURANCE_TYPE, "MEDICAL")).isEmpty();
        assertThat(audit.lines()).isEmpty();
    }

    @Test
    void anEntryThatIsNotThereIsNotChanged() {
        refused("DICT-3-4", () -> dictionaries.offer(ADMIN, 5, true, "试"));
    }

    private static void refused(String rule, Runnable act) {
        assertThatThrownBy(act::run).hasMessage(rule);
    }
}
