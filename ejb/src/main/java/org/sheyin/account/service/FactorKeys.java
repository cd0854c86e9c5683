package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.KeyRing;

/** Secrets of codes are kept sealed, each bound to its account; identity numbers are kept as a blind index only. */
@ApplicationScoped
public class FactorKeys {
    private static final String CODE = "login-code";
    private static final String HOLDER = "holder-index";

    private final KeyRing keys;
    private final Sealer sealer;

    protected FactorKeys() {
        this(null);
    }

    @Inject
    public FactorKeys(KeyRing keys) {
        this.keys = keys;
        this.sealer = new Sealer(version -> this.keys.key(CODE, version));
    }

    byte[] seal(long accountId, byte[] secret) {
        return sealer.seal(HexFormat.of().formatHex(secret), place(accountId), keys.currentVersion(CODE));
    }

    byte[] open(long accountId, byte[] sealed) {
        return HexFormat.of().parseHex(sealer.open(sealed, place(accountId)));
    }

    /** By which the same person is known again. */
    public String holderIndex(String identityNumber) {
        return Digest.keyed(keys.key(HOLDER, keys.currentVersion(HOLDER)), identityNumber);
    }

    private static String place(long accountId) {
        return "login-code:" + accountId;
    }
}
