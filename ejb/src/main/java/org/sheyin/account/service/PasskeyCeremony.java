package org.sheyin.account.service;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheyin.account.model.Passkey;

/** WebAuthn by webauthn4j: user verification is always asked for; the statement of the model is read, not traced to its root. */
@ApplicationScoped
public class PasskeyCeremony {
    private static final System.Logger LOG = System.getLogger(PasskeyCeremony.class.getName());
    private static final int CHALLENGE = 32;
    private static final boolean VERIFIED = true;

    /** ES256, EdDSA, RS256. */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final SecureRandom random = new SecureRandom();

    /** @return base64url */
    String challenge() {
        byte[] bytes = new byte[CHALLENGE];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads and verifies what an authenticator registers; empty when anything about it is wrong. */
    Optional<Passkey.Credential> register(PasskeyAnswer answer) {
        if (!answer.has("clientDataJSON", "attestationObject")) {
            return Optional.empty();
        }
        try {
            var parameters = new RegistrationParameters(
                    server(answer),
                    ALGORITHMS.stream()
                            .map(one -> new PublicKeyCredentialParameters(
                                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(one)))
                            .toList(),
                    VERIFIED);
            var data = manager.verifyRegistrationResponseJSON(answer.json(), parameters)
                    .getAttestationObject()
                    .getAuthenticatorData();
            var credential = data.getAttestedCredentialData();
            return Optional.of(new Passkey.Credential(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(credential.getCredentialId()),
                    credentials.convert(credential),
                    data.getSignCount(),
                    credential.getAaguid().toString()));
        } catch (DataConversionException | VerificationException wrong) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "passkey not registered: {0}",
                    wrong.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Id of the credential that answers, base64url; empty when the answer cannot be read. */
    Optional<String> credentialId(PasskeyAnswer answer) {
        if (!answer.has("clientDataJSON", "authenticatorData", "signature")) {
            return Optional.empty();
        }
        try {
            byte[] id = manager.parseAuthenticationResponseJSON(answer.json()).getCredentialId();
            return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(id));
        } catch (DataConversionException wrong) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "passkey not read: {0}",
                    wrong.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Verifies an assertion; a counter that went back is a copied key. @return the new counter, empty when wrong */
    Optional<Long> verify(Passkey passkey, PasskeyAnswer answer) {
        var known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.signCount(),
                credentials.convert(passkey.credential()),
                null,
                null,
                null,
                Set.of());
        try {
            var data = manager.verifyAuthenticationResponseJSON(
                    answer.json(), new AuthenticationParameters(server(answer), known, null, VERIFIED));
            return Optional.of(data.getAuthenticatorData().getSignCount());
        } catch (DataConversionException | VerificationException wrong) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "passkey not accepted: {0}",
                    wrong.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static ServerProperty server(PasskeyAnswer answer) {
        var site = answer.site();
        return new ServerProperty(
                new Origin(site.origin()),
                site.id(),
                new DefaultChallenge(Base64.getUrlDecoder().decode(answer.challenge())),
                null);
    }
}
