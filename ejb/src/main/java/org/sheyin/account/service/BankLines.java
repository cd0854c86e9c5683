package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sheyin.account.model.BankLine;
import org.sheyin.account.model.BankLine.Wish;
import org.sheyin.account.model.BankLineRepository;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Registers and ends the lines over which a bank's people log in (Art 23). */
@Stateless
public class BankLines {
    private BankLineRepository lines;
    private OrganizationRepository organizations;
    private MonthIds ids;
    private AuditTrail trail;
    private Clock clock;

    public BankLines() {}

    @Inject
    public BankLines(
            BankLineRepository lines,
            OrganizationRepository organizations,
            MonthIds ids,
            AuditTrail trail,
            Clock clock) {
        this.lines = lines;
        this.organizations = organizations;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a line that may be registered would mean.
     *
     * @throws RefusedException for what may not be registered
     */
    @UseCase(Right.FACTOR_ENROL)
    public LineEffect foresee(Actor actor, Wish wish) {
        var open = allowed(actor, wish);
        var after = Stream.concat(open.stream().map(BankLine::range), wish.range().stream())
                .toList();
        return new LineEffect(wish, open.isEmpty(), BankLine.shutOut(after, lines.liveOrigins(wish.bankId())));
    }

    /** @throws RefusedException as {@link #foresee} */
    @UseCase(Right.FACTOR_ENROL)
    public long file(Actor actor, Wish wish) {
        allowed(actor, wish);
        var line = new BankLine(ids.number("bank_line_seq"), wish, actor, clock.instant());
        lines.add(line);
        trail.record(actor, AuditFact.done("BankLines.file", "BANK_LINE", line.id(), "", ""));
        return line.id();
    }

    /** How many people of a bank could not log in again without this line; what is not there shuts out nobody. */
    @UseCase(Right.FACTOR_ENROL)
    public long shutOutWithout(Actor actor, List<Long> ended, long bankId) {
        var after = lines.open(bankId).stream()
                .filter(line -> !ended.contains(line.id()))
                .map(BankLine::range)
                .toList();
        return BankLine.shutOut(after, lines.liveOrigins(bankId));
    }

    /** @throws RefusedException for a line that is not there or has ended, and without a reason */
    @UseCase(Right.FACTOR_ENROL)
    public void end(Actor actor, long lineId, String reason) {
        var line = lines.lock(lineId).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-23-8", "23")));
        line.end(actor, reason, clock.instant()).orThrow();
        trail.record(actor, AuditFact.done("BankLines.end", "BANK_LINE", line.id(), "", ""));
    }

    private List<BankLine> allowed(Actor actor, Wish wish) {
        boolean known =
                wish.bankId() != null && organizations.bank(wish.bankId()).isPresent();
        var asked = known ? wish : new Wish(null, wish.network(), wish.note(), wish.from());
        var open = known ? lines.open(wish.bankId()) : List.<BankLine>of();
        BankLine.check(asked, actor, open, LocalDate.ofInstant(clock.instant(), ServerClock.ZONE))
                .orThrow();
        return open;
    }
}
