package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheyin.catalogue.model.ValueChecks;
import org.sheyin.shared.model.BankCard;
import org.sheyin.shared.model.CreditCode;
import org.sheyin.shared.model.IdentityKind;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;

/** Numbers that carry their own check, answered by the shared value classes. */
@ApplicationScoped
public class TypedValueChecks implements ValueChecks {
    private final Clock clock;

    protected TypedValueChecks() {
        this(null);
    }

    @Inject
    public TypedValueChecks(Clock clock) {
        this.clock = clock;
    }

    /** The social-security card carries the identity number of its holder; a type that there is not has no numbers. */
    private Optional<IdentityNumber> identity(String idType, String number) {
        String kind = "SOCIAL_CARD".equals(idType) ? IdentityKind.RESIDENT_ID.name() : idType;
        return Stream.of(IdentityKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .flatMap(one ->
                        IdentityNumber.check(number, one, LocalDate.now(clock)).value());
    }

    @Override
    public boolean isIdentityNumber(String idType, String number) {
        return idType.isEmpty()
                ? IdentityNumber.check(number, LocalDate.now(clock)).isValid()
                : identity(idType, number).isPresent();
    }

    @Override
    public Optional<LocalDate> birthDate(String idType, String number) {
        return idType.isEmpty() ? Optional.empty() : identity(idType, number).flatMap(IdentityNumber::birthDate);
    }

    @Override
    public Optional<String> gender(String idType, String number) {
        return idType.isEmpty()
                ? Optional.empty()
                : identity(idType, number).flatMap(IdentityNumber::sex).map(Enum::name);
    }

    @Override
    public boolean isMobileNumber(String number) {
        return MobileNumber.check(number).isValid();
    }

    @Override
    public boolean isBankCard(String number) {
        return BankCard.check(number).isValid();
    }

    /** No list of card prefixes is delivered: the clerk names the bank. */
    @Override
    public Optional<String> bankOfCard(String number) {
        return Optional.empty();
    }

    @Override
    public boolean isCreditCode(String code) {
        return CreditCode.check(code).isValid();
    }
}
