package org.sheyin.account.model;

import java.util.List;
import java.util.Optional;

/** What accounts prove themselves by. */
public interface FactorRepository {
    void add(Passkey passkey);

    void add(OneTimeCode code);

    void add(FaceCheck check);

    /** Live ones of an account, the oldest first. */
    List<Passkey> passkeys(long accountId);

    /** Finds and locks, live or not; what the scope does not show is not there. */
    Optional<Passkey> lockPasskey(long id);

    /** Finds and locks a live one by the id that its authenticator gave it, base64url. */
    Optional<Passkey> lockPasskey(String credentialId);

    /** The live one, confirmed or not, locked. */
    Optional<OneTimeCode> lockCode(long accountId);

    /** Whether the account has a live and confirmed one. */
    boolean hasCode(long accountId);

    /** Blind index of the account's person; empty until somebody has seen him. */
    Optional<String> holder(long accountId);

    /** Whether another account that is not cancelled is known as this person's, beyond the scope too. */
    boolean isHeldElsewhere(String holderIndex, long accountId);

    void identify(long accountId, String holderIndex);

    /** Nobody is known as the account's person any more, until he is seen again. */
    void forgetHolder(long accountId);

    Optional<FaceCheck> lockCheck(long id);

    /** Name of a model that only the body opens; empty when the list does not have it. */
    Optional<String> biometricModel(String aaguid);
}
