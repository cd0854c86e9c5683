package org.sheyin.account.service;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Arrays;
import org.sheyin.shared.service.Jsons;

/**
 * What a browser answers for an authenticator.
 *
 * @param challenge that it was asked with, base64url, kept at the server
 * @param json its answer, as WebAuthn's {@code toJSON} writes it
 */
public record PasskeyAnswer(PasskeySite site, String challenge, String json) implements Serializable {
    /** Whether the answer is JSON with these texts in its response: the library takes that for granted. */
    boolean has(String... texts) {
        try (var reader = Jsons.READ.createReader(new StringReader(json))) {
            var whole = reader.readObject();
            return whole.containsKey("rawId")
                    && whole.get("response") instanceof JsonObject response
                    && Arrays.stream(texts).allMatch(text -> response.get(text) instanceof JsonString);
        } catch (JsonException notJson) {
            return false; // told to the user as an answer that is not accepted
        }
    }
}
