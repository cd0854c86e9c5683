package org.sheyin.account.service;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** An authenticator and its browser in software: one ES256 key, without a statement about its model. */
final class SoftAuthenticator {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_CREDENTIAL = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] id = "credential-of-the-test".getBytes(StandardCharsets.UTF_8);
    private final UUID model;
    String origin = "http://localhost:8080";
    boolean verifies = true;
    int count;

    SoftAuthenticator(String model) {
        this.model = UUID.fromString(model);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PasskeyAnswer register(PasskeyOptions options) {
        var statement = new ByteArrayOutputStream();
        try (var cbor = new CBORFactory().createGenerator(statement)) {
            cbor.writeStartObject(null, 3);
            cbor.writeStringField("fmt", "none");
            cbor.writeFieldName("attStmt");
            cbor.writeStartObject(null, 0);
            cbor.writeEndObject();
            cbor.writeBinaryField("authData", data(WITH_CREDENTIAL));
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(
                options,
                Json.createObjectBuilder()
                        .add("clientDataJSON", text(client("webauthn.create", options)))
                        .add("attestationObject", text(statement.toByteArray()))
                        .build());
    }

    PasskeyAnswer sign(PasskeyOptions options) {
        count++;
        byte[] data = data(0);
        byte[] client = client("webauthn.get", options);
        return answer(
                options,
                Json.createObjectBuilder()
                        .add("clientDataJSON", text(client))
                        .add("authenticatorData", text(data))
                        .add("signature", text(signature(data, sha256(client))))
                        .build());
    }

    private PasskeyAnswer answer(PasskeyOptions options, JsonObject response) {
        return options.answer(Json.createObjectBuilder()
                .add("id", text(id))
                .add("rawId", text(id))
                .add("type", "public-key")
                .add("clientExtensionResults", Json.createObjectBuilder())
                .add("response", response)
                .build()
                .toString());
    }

    private byte[] client(String type, PasskeyOptions options) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", options.challenge())
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int with) {
        byte[] credential = with == 0 ? new byte[0] : credential();
        return ByteBuffer.allocate(37 + credential.length)
                .put(sha256("localhost".getBytes(StandardCharsets.UTF_8)))
                .put((byte) (PRESENT | (verifies ? VERIFIED : 0) | with))
                .putInt(count)
                .put(credential)
                .array();
    }

    private byte[] credential() {
        byte[] key = key();
        return ByteBuffer.allocate(18 + id.length + key.length)
                .putLong(model.getMostSignificantBits())
                .putLong(model.getLeastSignificantBits())
                .putShort((short) id.length)
                .put(id)
                .put(key)
                .array();
    }

    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var bytes = new ByteArrayOutputStream();
        try (CBORGenerator cbor = new CBORFactory().createGenerator(bytes)) {
            cbor.writeStartObject(null, 5);
            cbor.writeFieldId(1);
            cbor.writeNumber(2);
            cbor.writeFieldId(3);
            cbor.writeNumber(-7);
            cbor.writeFieldId(-1);
            cbor.writeNumber(1);
            cbor.writeFieldId(-2);
            cbor.writeBinary(coordinate(point.getAffineX()));
            cbor.writeFieldId(-3);
            cbor.writeBinary(coordinate(point.getAffineY()));
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private byte[] signature(byte[]... parts) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
