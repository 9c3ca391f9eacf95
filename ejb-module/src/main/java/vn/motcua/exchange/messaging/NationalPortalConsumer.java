package vn.motcua.exchange.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import vn.motcua.exchange.application.DossierDelivery;
import vn.motcua.exchange.application.WakeUp;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/**
 * Bên nhận của hàng đợi: a message wakes the delivery of its dossier. The queue and the database are not joined: the
 * outbox remembers what is to be done, so a message that is lost or comes twice does no harm. Only a fault of our own
 * (such as a database that is down) gives the message back to the broker.
 */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/NationalPortal"),
    @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NationalPortalConsumer implements MessageListener {

    private static final Actor CONSUMER = Actor.system("national-portal", Permission.EXCHANGE_WITH_PARTNERS);

    @Inject DossierDelivery delivery;
    @Inject CurrentActor current;

    @Override
    public void onMessage(Message message) {
        try {
            WakeUp wakeUp = WakeUpText.read(message.getBody(String.class));
            current.run(CONSUMER, () -> delivery.deliver(wakeUp));
        } catch (JMSException unreadable) {
            throw new JMSRuntimeException(unreadable.getMessage(), unreadable.getErrorCode(), unreadable);
        }
    }
}
