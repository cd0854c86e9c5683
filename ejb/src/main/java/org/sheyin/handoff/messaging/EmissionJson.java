package org.sheyin.handoff.messaging;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.sheyin.handoff.model.Emission;
import org.sheyin.shared.service.Jsons;

/** The message on the wire: a claim check with type, format version, ids and hash, nothing personal. */
public final class EmissionJson {
    private static final int FORMAT = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{0,64}");

    private EmissionJson() {}

    public static String write(Emission m) {
        return Jsons.BUILD
                .createObjectBuilder()
                .add("type", m.address())
                .add("format", FORMAT)
                .add("id", m.outboxId())
                .add("emission", m.emission())
                .add("caseId", m.caseId())
                .add("version", m.version())
                .add("hash", m.formHash())
                .build()
                .toString();
    }

    /** @throws MalformedMessageException when the text is no message of this address and format */
    public static Emission read(String text, String address) {
        try (var reader = Jsons.READ.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            if (!address.equals(json.getString("type")) || json.getInt("format") != FORMAT) {
                throw new MalformedMessageException("type or format is not that of " + address, null);
            }
            if (!HASH.matcher(json.getString("hash")).matches()) {
                throw new MalformedMessageException("no hash of a form in " + address, null);
            }
            return new Emission(
                    json.getJsonNumber("id").longValueExact(),
                    address,
                    json.getJsonNumber("caseId").longValueExact(),
                    json.getJsonNumber("version").intValueExact(),
                    json.getString("hash"),
                    json.getJsonNumber("emission").intValueExact());
        } catch (MalformedMessageException wrongQueue) {
            throw wrongQueue;
        } catch (RuntimeException e) {
            // A strange text fails in the parser in many ways (depth, exponents); all of them are to be parked.
            throw new MalformedMessageException("no message of " + address, e);
        }
    }

    /** The message cannot be read. It is redelivered a bounded number of times and then parked. */
    public static final class MalformedMessageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedMessageException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
