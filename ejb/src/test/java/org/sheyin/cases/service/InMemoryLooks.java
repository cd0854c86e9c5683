package org.sheyin.cases.service;

import java.time.Instant;
import java.util.Optional;
import org.sheyin.cases.model.CaseLook;
import org.sheyin.cases.model.InMemoryCaseRepository;
import org.sheyin.shared.model.Made;

/** What somebody has looked at, out of the cases of a test. */
final class InMemoryLooks extends LookQueries {
    private final InMemoryCaseRepository cases;

    InMemoryLooks(InMemoryCaseRepository cases) {
        this.cases = cases;
    }

    @Override
    boolean hasLooked(long accountId, long caseId, Instant since) {
        return cases.looks(caseId).stream().anyMatch(look -> isBy(look, accountId, since));
    }

    @Override
    Optional<StoredPage> page(long accountId, long pageId, Instant since) {
        return cases.page(pageId)
                .map(page -> new StoredPage(
                        page.caseId(),
                        hasLooked(accountId, page.caseId(), since) ? 1 : 0,
                        "key",
                        "PNG",
                        1,
                        page.sheet(),
                        page.rotation(),
                        page.skew(),
                        page.crop().text()));
    }

    private static boolean isBy(CaseLook look, long accountId, Instant since) {
        return Made.read(look, "accountId", Long.class) == accountId
                && !Made.read(look, "at", Instant.class).isBefore(since);
    }
}
