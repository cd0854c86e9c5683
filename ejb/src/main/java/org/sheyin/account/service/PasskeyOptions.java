package org.sheyin.account.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.sheyin.account.model.Passkey;
import org.sheyin.shared.service.Jsons;

/**
 * What a browser asks an authenticator for.
 *
 * @param challenge base64url, to be kept at the server until the answer comes
 * @param json options of WebAuthn, binary values as base64url
 */
public record PasskeyOptions(PasskeySite site, String challenge, String json) implements Serializable {
    private static final int PATIENCE_MILLIS = 120_000;

    /** For whom a passkey is made. */
    record User(long accountId, String loginName, String displayName) {}

    static PasskeyOptions creation(PasskeySite site, String challenge, User user, List<Passkey> present) {
        var algorithms = Jsons.BUILD.createArrayBuilder();
        PasskeyCeremony.ALGORITHMS.forEach(one -> algorithms.add(
                Jsons.BUILD.createObjectBuilder().add("type", "public-key").add("alg", one)));
        var json = Jsons.BUILD
                .createObjectBuilder()
                .add(
                        "rp",
                        Jsons.BUILD.createObjectBuilder().add("id", site.id()).add("name", "社银合作业务系统"))
                .add("user", person(user))
                .add("challenge", challenge)
                .add("pubKeyCredParams", algorithms)
                .add("timeout", PATIENCE_MILLIS)
                .add("attestation", "direct")
                .add("authenticatorSelection", Jsons.BUILD.createObjectBuilder().add("userVerification", "required"))
                .add("excludeCredentials", ids(present));
        return new PasskeyOptions(site, challenge, json.build().toString());
    }

    static PasskeyOptions assertion(PasskeySite site, String challenge, List<Passkey> accepted) {
        var json = Jsons.BUILD
                .createObjectBuilder()
                .add("rpId", site.id())
                .add("challenge", challenge)
                .add("timeout", PATIENCE_MILLIS)
                .add("userVerification", "required")
                .add("allowCredentials", ids(accepted));
        return new PasskeyOptions(site, challenge, json.build().toString());
    }

    /** @param typed what the browser sent back */
    public PasskeyAnswer answer(String typed) {
        return new PasskeyAnswer(site, challenge, typed == null ? "" : typed);
    }

    private static JsonObjectBuilder person(User user) {
        byte[] handle =
                ByteBuffer.allocate(Long.BYTES).putLong(user.accountId()).array();
        return Jsons.BUILD
                .createObjectBuilder()
                .add("id", Base64.getUrlEncoder().withoutPadding().encodeToString(handle))
                .add("name", user.loginName())
                .add("displayName", user.displayName());
    }

    private static JsonArrayBuilder ids(List<Passkey> passkeys) {
        var ids = Jsons.BUILD.createArrayBuilder();
        passkeys.forEach(one -> ids.add(
                Jsons.BUILD.createObjectBuilder().add("type", "public-key").add("id", one.credentialId())));
        return ids;
    }
}
