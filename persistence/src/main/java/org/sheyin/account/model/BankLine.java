package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** A line over which a bank's people reach the portal (Art 23): a range of addresses. It is ended, never deleted. */
@Entity
@Table(name = "bank_line")
public class BankLine {
    /** Longest name of a line, in characters. */
    public static final int NAME = 100;

    /** Longest reason of an end, in characters. */
    public static final int REASON = 200;

    private static final int SHORTEST = 4;
    private static final String ARTICLE = "23";

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "bank_id")
    private long bankId;

    private String network;
    private String note;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_name")
    private String addedName;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Column(name = "removed_name")
    private String removedName;

    @Column(name = "remove_reason")
    private String removeReason;

    /**
     * What somebody wants to register.
     *
     * @param bankId null when none was chosen
     * @param note carrier and number of the line
     * @param from first day
     */
    public record Wish(Long bankId, String network, String note, LocalDate from) implements Serializable {
        public Optional<AddressRange> range() {
            return network == null ? Optional.empty() : AddressRange.parse(network);
        }
    }

    protected BankLine() {}

    /** After {@link #check}. */
    public BankLine(long id, Wish wish, Actor actor, Instant at) {
        this.id = id;
        this.bankId = wish.bankId();
        this.network = wish.range().orElseThrow().text();
        this.note = wish.note().strip();
        this.from = wish.from();
        this.addedBy = actor.accountId();
        this.addedName = actor.name();
        this.addedAt = at;
    }

    /** @param open lines of the bank that have not ended */
    public static Decision check(Wish wish, Actor actor, List<BankLine> open, LocalDate today) {
        var range = wish.range().map(AddressRange::text);
        return Decision.all(List.of(
                provincial(actor),
                Decision.when(wish.bankId() != null, reason("ACCOUNT-23-9").atField("bank")),
                Decision.when(range.isPresent(), reason("ACCOUNT-23-2").atField("network")),
                Decision.when(
                        says(wish.note(), NAME),
                        reason("ACCOUNT-23-3", "" + SHORTEST, "" + NAME).atField("note")),
                Decision.when(
                        wish.from() != null && !wish.from().isBefore(today),
                        reason("ACCOUNT-23-4").atField("from")),
                Decision.when(
                        open.stream().noneMatch(line -> range.filter(line.network::equals)
                                .isPresent()),
                        reason("ACCOUNT-23-5", range.orElse("")).atField("network"))));
    }

    public Decision end(Actor actor, String why, Instant at) {
        var decision = Decision.all(List.of(
                provincial(actor),
                Decision.when(isOpen(), reason("ACCOUNT-23-8")),
                Decision.when(
                        says(why, REASON),
                        reason("ACCOUNT-23-6", "" + SHORTEST, "" + REASON).atField("reason"))));
        if (decision.isAllowed()) {
            removedAt = at;
            removedBy = actor.accountId();
            removedName = actor.name();
            removeReason = why.strip();
        }
        return decision;
    }

    /** Only the province changes lines; officers of a city read them. */
    private static Decision provincial(Actor actor) {
        return Decision.when(actor.cityCode().isEmpty(), reason("ACCOUNT-23-7"));
    }

    private static Reason reason(String rule, String... args) {
        return Reason.of(rule, ARTICLE, args);
    }

    private static boolean says(String text, int longest) {
        String said = text == null ? "" : text.strip();
        int length = said.codePointCount(0, said.length());
        return length >= SHORTEST && length <= longest;
    }

    /** How many of these addresses could not log in any more over these lines; none means that a bank is not restricted. */
    public static long shutOut(List<AddressRange> lines, List<String> origins) {
        return lines.isEmpty()
                ? 0
                : origins.stream()
                        .filter(origin -> lines.stream().noneMatch(line -> line.contains(origin)))
                        .count();
    }

    public boolean isOpen() {
        return removedAt == null;
    }

    /** Whether it counts at a login on that day. */
    public boolean holds(LocalDate day) {
        return isOpen() && !day.isBefore(from);
    }

    public AddressRange range() {
        return AddressRange.parse(network).orElseThrow();
    }

    public long id() {
        return id;
    }

    public long bankId() {
        return bankId;
    }
}
