package org.sheyin.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.KeyRing;

/** Files of exports are kept sealed, each bound to its order. */
@ApplicationScoped
public class ExportSeal {
    private static final String KEY = "export";

    private final KeyRing keys;
    private final Sealer sealer;

    protected ExportSeal() {
        this(null);
    }

    @Inject
    public ExportSeal(KeyRing keys) {
        this.keys = keys;
        this.sealer = new Sealer(version -> this.keys.key(KEY, version));
    }

    byte[] seal(long order, String text) {
        return sealer.seal(text, place(order), keys.currentVersion(KEY));
    }

    String open(long order, byte[] sealed) {
        return sealer.open(sealed, place(order));
    }

    private static String place(long order) {
        return "export:" + order;
    }
}
