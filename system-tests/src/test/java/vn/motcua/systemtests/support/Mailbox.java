package vn.motcua.systemtests.support;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real mail server that keeps what it gets, for everybody. */
public final class Mailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern CODE = Pattern.compile("Mã xác nhận: ([0-9]{6})");
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/portal/account/confirm\\S+)");

    private final GreenMail mail;

    private Mailbox(GreenMail mail) {
        this.mail = mail;
    }

    public static Mailbox open() {
        GreenMail mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return new Mailbox(mail);
    }

    public int port() {
        return mail.getSmtp().getPort();
    }

    /** Bodies of what that address got, the oldest first. */
    public List<String> lettersTo(String address) {
        return Arrays.stream(mail.getReceivedMessages()).filter(letter -> isTo(letter, address)).map(Mailbox::text).toList();
    }

    /** The body of the so-manieth letter to that address, waited for. */
    public String letterTo(String address, int number) {
        await().atMost(PATIENCE).until(() -> lettersTo(address).size() >= number);
        return lettersTo(address).get(number - 1);
    }

    public static String codeIn(String letter) {
        return found(CODE, letter);
    }

    /** Without the house that it leads to. */
    public static String linkIn(String letter) {
        return found(LINK, letter);
    }

    private static String found(Pattern pattern, String letter) {
        Matcher matcher = pattern.matcher(letter);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in: " + letter);
        }
        return matcher.group(1);
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
