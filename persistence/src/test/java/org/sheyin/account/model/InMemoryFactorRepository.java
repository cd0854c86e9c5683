package org.sheyin.account.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Made;

/** Factors in memory; one model is biometric. */
public final class InMemoryFactorRepository implements FactorRepository {
    public static final String BIOMETRIC = "d8522d9f-575b-4866-88a9-ba99fa02f35b";

    private final List<Passkey> passkeys = new ArrayList<>();
    private final List<OneTimeCode> codes = new ArrayList<>();
    private final List<FaceCheck> checks = new ArrayList<>();
    private final Map<Long, String> holders = new HashMap<>();

    @Override
    public void add(Passkey passkey) {
        passkeys.add(passkey);
        Made.write(passkey, "id", (long) passkeys.size());
    }

    @Override
    public void add(OneTimeCode code) {
        codes.add(code);
    }

    @Override
    public void add(FaceCheck check) {
        checks.add(check);
        Made.write(check, "id", (long) checks.size());
    }

    @Override
    public List<Passkey> passkeys(long accountId) {
        return passkeys.stream()
                .filter(one -> one.isLive() && one.accountId() == accountId)
                .toList();
    }

    @Override
    public Optional<Passkey> lockPasskey(long id) {
        return passkeys.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Passkey> lockPasskey(String credentialId) {
        return passkeys.stream()
                .filter(one -> one.isLive() && one.credentialId().equals(credentialId))
                .findFirst();
    }

    @Override
    public Optional<OneTimeCode> lockCode(long accountId) {
        return codes.stream()
                .filter(one -> one.isLive() && one.accountId() == accountId)
                .findFirst();
    }

    @Override
    public boolean hasCode(long accountId) {
        return lockCode(accountId).filter(OneTimeCode::isConfirmed).isPresent();
    }

    @Override
    public Optional<String> holder(long accountId) {
        return Optional.ofNullable(holders.get(accountId));
    }

    @Override
    public void forgetHolder(long accountId) {
        holders.remove(accountId);
    }

    @Override
    public boolean isHeldElsewhere(String holderIndex, long accountId) {
        return holders.entrySet().stream()
                .anyMatch(one -> one.getValue().equals(holderIndex) && one.getKey() != accountId);
    }

    @Override
    public void identify(long accountId, String holderIndex) {
        holders.put(accountId, holderIndex);
    }

    @Override
    public Optional<FaceCheck> lockCheck(long id) {
        return checks.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<String> biometricModel(String aaguid) {
        return BIOMETRIC.equals(aaguid) ? Optional.of("YubiKey Bio") : Optional.empty();
    }
}
