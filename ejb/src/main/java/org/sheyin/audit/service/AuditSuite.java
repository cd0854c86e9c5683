package org.sheyin.audit.service;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.sheyin.audit.model.TreeHash;

/** Hash, MAC and signature of the audit: the international ones or the national ones (GB/T 32905, 32918). */
public enum AuditSuite {
    SHA256("SHA-256", "HmacSHA256", "SHA256withECDSA", "secp256r1", 1),
    SM3("SM3", "HmacSM3", "SM3withSM2", "sm2p256v1", 2);

    /** Not registered: what other applications of the server find stays as it is. Signs eight times as fast as JDK 17. */
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private static final int UNIT = 1000;

    private final String digest;
    private final String mac;
    private final String signature;
    private final X9ECParameters curve;
    private final String curveName;
    private final int number;

    AuditSuite(String digest, String mac, String signature, String curveName, int number) {
        this.digest = digest;
        this.mac = mac;
        this.signature = signature;
        this.curveName = curveName;
        this.curve = CustomNamedCurves.getByName(curveName);
        this.number = number;
    }

    /** A row's MAC tells suite and version of its key in one number. */
    public int macVersion(int keyVersion) {
        return number * UNIT + keyVersion;
    }

    static boolean isKnown(int macVersion) {
        return Arrays.stream(values()).anyMatch(suite -> suite.number == macVersion / UNIT);
    }

    /** @throws IllegalArgumentException for a number that no suite has */
    static AuditSuite ofMac(int macVersion) {
        return Arrays.stream(values())
                .filter(suite -> suite.number == macVersion / UNIT)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no suite has MAC version " + macVersion));
    }

    static int keyVersion(int macVersion) {
        return macVersion % UNIT;
    }

    public MessageDigest digest() {
        try {
            return this == SM3 ? MessageDigest.getInstance(digest, PROVIDER) : MessageDigest.getInstance(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(digest + " is missing", e);
        }
    }

    /** For one thread. */
    public TreeHash treeHash() {
        MessageDigest reused = digest();
        return (kind, first, second) -> {
            reused.update(kind);
            reused.update(first);
            return reused.digest(second);
        };
    }

    public Mac mac(SecretKey key) {
        try {
            Mac made = this == SM3 ? Mac.getInstance(mac, PROVIDER) : Mac.getInstance(mac);
            made.init(key);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(mac + " is missing", e);
        }
    }

    /** The private key that this secret stands for. */
    PrivateKey privateKey(byte[] secret) {
        var less = curve.getN().subtract(BigInteger.ONE);
        var scalar = new BigInteger(1, secret).mod(less).add(BigInteger.ONE);
        return privateKeyOf(made(() -> keys().generatePrivate(new ECPrivateKeySpec(scalar, spec())))
                .getEncoded());
    }

    /** The public key that belongs to the secret's private key. */
    PublicKey publicKey(byte[] secret) {
        var point = curve.getG()
                .multiply(((ECPrivateKey) privateKey(secret)).getS())
                .normalize();
        return publicKeyOf(made(() -> keys().generatePublic(new ECPublicKeySpec(point, spec())))
                .getEncoded());
    }

    PublicKey publicKeyOf(byte[] encoded) {
        return made(() -> keys().generatePublic(new X509EncodedKeySpec(encoded)));
    }

    PrivateKey privateKeyOf(byte[] encoded) {
        return made(() -> keys().generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    /** @throws IllegalArgumentException when the key is of the other suite */
    public byte[] sign(PrivateKey key, byte[] text) {
        requireOurs((ECKey) key);
        try {
            var signer = signature();
            signer.initSign(key);
            signer.update(text);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign by " + signature, e);
        }
    }

    /** @throws IllegalArgumentException when the key is of the other suite */
    public boolean isSigned(PublicKey key, byte[] text, byte[] signed) {
        requireOurs((ECKey) key);
        try {
            var verifier = signature();
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** Both curves have points of 256 bits: an algorithm would take the other's key without a word. */
    private void requireOurs(ECKey key) {
        if (!key.getParams().getOrder().equals(curve.getN())) {
            throw new IllegalArgumentException("the key is not on " + curveName);
        }
    }

    private ECParameterSpec spec() {
        return new ECNamedCurveParameterSpec(curveName, curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
    }

    private static KeyFactory keys() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", PROVIDER);
    }

    private Signature signature() throws GeneralSecurityException {
        return Signature.getInstance(signature, PROVIDER);
    }

    private interface Making<T> {
        T make() throws GeneralSecurityException;
    }

    private static <T> T made(Making<T> making) {
        try {
            return making.make();
        } catch (InvalidKeySpecException malformed) {
            throw new IllegalArgumentException("no key", malformed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("EC is missing", e);
        }
    }
}
