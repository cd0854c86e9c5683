package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.KeyRing;
import org.sheyin.staff.model.SealedPerson;

/** Seals the numbers of a person to his row (Art 24). */
@ApplicationScoped
public class StaffSeal {
    private static final String KEY = "staff";
    private static final String INDEX_KEY = "blind-index";

    private final KeyRing keys;
    private final Sealer sealer;

    protected StaffSeal() {
        this(null);
    }

    @Inject
    public StaffSeal(KeyRing keys) {
        this.keys = keys;
        this.sealer = new Sealer(version -> this.keys.key(KEY, version));
    }

    public SealedPerson seal(long staffId, IdentityNumber number, MobileNumber phone) {
        return new SealedPerson(
                number.masked(),
                Digest.keyed(keys.key(INDEX_KEY, keys.currentVersion(INDEX_KEY)), number.value()),
                sealed(number.value(), staffId, "id"),
                phone.masked(),
                phone(staffId, phone));
    }

    byte[] phone(long staffId, MobileNumber phone) {
        return sealed(phone.value(), staffId, "phone");
    }

    /** @param part {@code id} or {@code phone} */
    String open(long staffId, String part, byte[] sealed) {
        return sealer.open(sealed, place(staffId, part));
    }

    private byte[] sealed(String text, long staffId, String part) {
        return sealer.seal(text, place(staffId, part), keys.currentVersion(KEY));
    }

    private static String place(long staffId, String part) {
        return "staff:" + staffId + ":" + part;
    }
}
