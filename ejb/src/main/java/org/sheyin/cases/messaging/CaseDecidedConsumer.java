package org.sheyin.cases.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.sheyin.handoff.messaging.EmissionJson;
import org.sheyin.handoff.messaging.MessageText;
import org.sheyin.handoff.model.Address;

/** The bank's ear: the agency has decided. Failure throws, and the broker delivers again. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/cases.decided"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseDecidedConsumer implements MessageListener {
    @Inject
    private CaseArrivals arrivals;

    @Override
    public void onMessage(Message message) {
        arrivals.decided(EmissionJson.read(MessageText.of(message), Address.DECIDED));
    }
}
