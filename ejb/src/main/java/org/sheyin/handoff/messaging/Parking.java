package org.sheyin.handoff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.SystemPart;

/** Writes what arrived on a dead-letter queue into the database, where the hand-off desk shows it. */
@ApplicationScoped
public class Parking {
    @Inject
    private OutboxDispatch dispatch;

    @Inject
    private Clock clock;

    public void park(Message message, String address) {
        Actor system = Actor.system(SystemPart.HANDOFF);
        String body = MessageText.of(message);
        try {
            Emission emission = readable(body, address);
            boolean ours = emission != null && dispatch.agrees(system, emission);
            dispatch.park(
                    system,
                    new ParkedMessage(
                            address,
                            message.getJMSMessageID(),
                            ours ? emission.outboxId() : null,
                            ours ? emission.caseId() : null,
                            ours ? "NOT_APPLIED" : emission == null ? "MALFORMED" : "DISAGREES",
                            body.getBytes(StandardCharsets.UTF_8).length,
                            Digest.sha256(body),
                            clock.instant()));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private static Emission readable(String body, String address) {
        try {
            return EmissionJson.read(body, address);
        } catch (EmissionJson.MalformedMessageException malformed) {
            return null;
        }
    }
}
