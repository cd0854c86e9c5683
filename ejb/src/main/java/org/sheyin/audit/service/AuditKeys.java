package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.sheyin.audit.model.AuditCrypto;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.TreeHash;
import org.sheyin.shared.service.KeyRing;

/** Keys of the audit, from files outside database and repository: one for MACs, one for heads; by suite and version. */
@ApplicationScoped
public class AuditKeys implements AuditCrypto {
    private static final String SUITE = "sheyin.audit.suite";

    private final KeyRing ring;
    private final AuditSuite suite;
    private final Map<String, PublicKey> publicKeys = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<Integer, Mac>> macs = ThreadLocal.withInitial(HashMap::new);

    protected AuditKeys() {
        this(null, null);
    }

    @Inject
    public AuditKeys(KeyRing ring) {
        this(ring, AuditSuite.valueOf(System.getProperty(SUITE, AuditSuite.SHA256.name())));
    }

    /** @param suite of new rows and of a new tree */
    public AuditKeys(KeyRing ring, AuditSuite suite) {
        this.ring = ring;
        this.suite = suite;
    }

    /** What new rows and a new tree are made with; a tree keeps the suite that it was begun with. */
    public AuditSuite suite() {
        return suite;
    }

    public int macVersion() {
        return suite.macVersion(ring.currentVersion(macKey(suite)));
    }

    public byte[] mac(int macVersion, byte[] canonical) {
        return macs.get().computeIfAbsent(macVersion, this::made).doFinal(canonical);
    }

    private Mac made(int macVersion) {
        AuditSuite own = AuditSuite.ofMac(macVersion);
        return own.mac(ring.key(macKey(own), AuditSuite.keyVersion(macVersion)));
    }

    /** The head under its signature, by the key in force. */
    public SealedHead sign(SealedHead head) {
        AuditSuite own = AuditSuite.valueOf(head.suite());
        PrivateKey key = own.privateKey(secret(own, head.keyVersion()).getEncoded());
        return head.sign(own.sign(key, head.signedText()));
    }

    public int signingVersion(AuditSuite own) {
        return ring.currentVersion(signingKey(own));
    }

    public PublicKey publicKey(AuditSuite own, int version) {
        return publicKeys.computeIfAbsent(
                own + "-" + version, name -> own.publicKey(secret(own, version).getEncoded()));
    }

    /** @return signature over a text of any kind, such as a file that is taken along */
    public byte[] sign(byte[] text) {
        return suite.sign(suite.privateKey(secret(suite, signingVersion(suite)).getEncoded()), text);
    }

    @Override
    public TreeHash hash(String suite) {
        return AuditSuite.valueOf(suite).treeHash();
    }

    @Override
    public boolean isOurs(AuditRecord row, byte[] canonical) {
        int version = row.macVersion();
        boolean known = macs.get().containsKey(version) || isKnown(version);
        return known && MessageDigest.isEqual(mac(version, canonical), row.mac());
    }

    /** A number that no key ever had was not written by us; a lost key file is an error. */
    private boolean isKnown(int macVersion) {
        int version = AuditSuite.keyVersion(macVersion);
        return AuditSuite.isKnown(macVersion)
                && version > 0
                && version <= ring.currentVersion(macKey(AuditSuite.ofMac(macVersion)));
    }

    @Override
    public boolean isSigned(SealedHead head) {
        AuditSuite own = AuditSuite.valueOf(head.suite());
        return head.keyVersion() > 0
                && head.keyVersion() <= signingVersion(own)
                && own.isSigned(publicKey(own, head.keyVersion()), head.signedText(), head.signature());
    }

    private SecretKey secret(AuditSuite own, int version) {
        return ring.key(signingKey(own), version);
    }

    private static String macKey(AuditSuite own) {
        return "audit-mac-" + own.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String signingKey(AuditSuite own) {
        return "audit-head-" + own.name().toLowerCase(java.util.Locale.ROOT);
    }
}
