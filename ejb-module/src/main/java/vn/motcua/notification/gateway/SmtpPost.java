package vn.motcua.notification.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.notification.domain.Letter;
import vn.motcua.notification.domain.LetterPost;
import vn.motcua.notification.domain.PostAnswer;

/** Gửi thư qua SMTP, by the server's mail session. */
@ApplicationScoped
class SmtpPost implements LetterPost {

    private static final String PATIENCE_MILLIS = "20000";
    /** A mail server's answer begins with its code: 4xx come again, 5xx never. */
    private static final Pattern CODE = Pattern.compile("^\\s*([245])\\d\\d\\b");

    @Resource(lookup = "java:jboss/mail/MotCua")
    Session session;

    /** The vendor waits for ever. */
    @PostConstruct
    void waitNotForEver() {
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            session.getProperties().putIfAbsent("mail.smtp." + timeout, PATIENCE_MILLIS);
        }
    }

    @Override
    public PostAnswer send(Letter letter) {
        InternetAddress to;
        try {
            to = new InternetAddress(letter.address(), true);
        } catch (AddressException malformed) {
            return PostAnswer.refused("Địa chỉ thư không hợp lệ.");
        }
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            return handOver(transport, letter, to);
        } catch (MessagingException unreachable) {
            return PostAnswer.notNow(words(unreachable));
        }
    }

    private PostAnswer handOver(Transport transport, Letter letter, InternetAddress to) {
        try {
            MimeMessage message = new LetterMessage(session, letter);
            message.setFrom();
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSubject(letter.title(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(new Date());
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
            return PostAnswer.taken();
        } catch (SendFailedException refused) {
            return judged(refused);
        } catch (MessagingException brokenOff) {
            return PostAnswer.unclear(words(brokenOff));
        }
    }

    private static PostAnswer judged(SendFailedException refused) {
        for (Throwable cause = refused; cause != null; cause = next(cause)) {
            Matcher code = CODE.matcher(String.valueOf(cause.getMessage()));
            if (code.find()) {
                return code.group(1).equals("4") ? PostAnswer.notNow(cause.getMessage()) : PostAnswer.refused(cause.getMessage());
            }
        }
        return PostAnswer.unclear(words(refused));
    }

    private static Throwable next(Throwable thrown) {
        return thrown instanceof MessagingException chained ? chained.getNextException() : thrown.getCause();
    }

    private static String words(Throwable thrown) {
        return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }

    /** Keeps the number of the letter through every attempt. */
    private static final class LetterMessage extends MimeMessage {

        private final Letter letter;

        LetterMessage(Session session, Letter letter) {
            super(session);
            this.letter = letter;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + letter.messageId() + "@motcua>");
        }
    }
}
