package vn.motcua.notification.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.notification.application.NoticeDispatch;
import vn.motcua.notification.domain.Letter;
import vn.motcua.notification.domain.LetterPost;
import vn.motcua.notification.domain.PostAnswer;

/** Gửi thư: a number from the queue, one call of the mail server between two transactions. */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/Notification"),
    @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationConsumer implements MessageListener {

    private static final Actor CONSUMER = Actor.system("notification", Permission.RELAY_MESSAGES);

    @Inject NoticeDispatch dispatch;
    @Inject LetterPost post;
    @Inject CurrentActor current;

    @Override
    public void onMessage(Message message) {
        try {
            long id = Long.parseLong(message.getBody(String.class));
            current.run(CONSUMER, () -> send(id));
        } catch (JMSException unreadable) {
            throw new JMSRuntimeException(unreadable.getMessage(), unreadable.getErrorCode(), unreadable);
        }
    }

    private void send(long id) {
        Letter letter = dispatch.begin(id);
        if (letter != null) {
            PostAnswer answer = post.send(letter);
            dispatch.settle(id, answer);
        }
    }
}
