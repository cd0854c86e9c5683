package org.sheyin.handoff.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.sheyin.handoff.model.Address;

/** What could not be applied on {@code cases.decided} after all attempts is parked and shown. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/cases.decided.dlq"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ParkedDecidedConsumer implements MessageListener {
    @Inject
    private Parking parking;

    @Override
    public void onMessage(Message message) {
        parking.park(message, Address.DECIDED);
    }
}
