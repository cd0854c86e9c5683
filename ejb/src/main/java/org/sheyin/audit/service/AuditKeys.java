package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
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
    private final Map<String, PublicKey> publicKeys = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<Integer, Mac>> macs = ThreadLocal.withInitial(ConcurrentHashMap::new);

    protected AuditKeys() {
        this(null);
    }

    @Inject
    public AuditKeys(KeyRing ring) {
        this.ring = ring;
    }

    /** What new rows and a new tree are made with; a tree keeps the suite that it was begun with. */
    public AuditSuite suite() {
        return AuditSuite.valueOf(System.getProperty(SUITE, AuditSuite.SHA256.name()));
    }

    public int macVersion() {
        AuditSuite suite = suite();
        return suite.macVersion(ring.currentVersion(macKey(suite)));
    }

    public byte[] mac(int macVersion, byte[] canonical) {
        return macs.get().computeIfAbsent(macVersion, this::made).doFinal(canonical);
    }

    private Mac made(int macVersion) {
        AuditSuite suite = AuditSuite.ofMac(macVersion);
        return suite.mac(ring.key(macKey(suite), AuditSuite.keyVersion(macVersion)));
    }

    /** The head under its signature, by the key in force. */
    public SealedHead sign(SealedHead head) {
        AuditSuite suite = AuditSuite.valueOf(head.suite());
        PrivateKey key = suite.privateKey(secret(suite, head.keyVersion()).getEncoded());
        return head.sign(suite.sign(key, head.signedText()));
    }

    public int signingVersion(AuditSuite suite) {
        return ring.currentVersion(signingKey(suite));
    }

    public PublicKey publicKey(AuditSuite suite, int version) {
        return publicKeys.computeIfAbsent(
                suite + "-" + version,
                name -> suite.publicKey(secret(suite, version).getEncoded()));
    }

    /** @return signature over a text of any kind, such as a file that is taken along */
    public byte[] sign(AuditSuite suite, byte[] text) {
        return suite.sign(suite.privateKey(secret(suite, signingVersion(suite)).getEncoded()), text);
    }

    @Override
    public TreeHash hash(String suite) {
        return AuditSuite.valueOf(suite).treeHash();
    }

    @Override
    public boolean isOurs(AuditRecord row, byte[] canonical) {
        return isKnown(row.macVersion()) && MessageDigest.isEqual(mac(row.macVersion(), canonical), row.mac());
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
        AuditSuite suite = AuditSuite.valueOf(head.suite());
        return head.keyVersion() > 0
                && head.keyVersion() <= signingVersion(suite)
                && suite.isSigned(publicKey(suite, head.keyVersion()), head.signedText(), head.signature());
    }

    private SecretKey secret(AuditSuite suite, int version) {
        return ring.key(signingKey(suite), version);
    }

    private static String macKey(AuditSuite suite) {
        return "audit-mac-" + suite.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String signingKey(AuditSuite suite) {
        return "audit-head-" + suite.name().toLowerCase(java.util.Locale.ROOT);
    }
}
