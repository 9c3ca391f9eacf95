package vn.motcua.identity.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Mã theo thời gian (RFC 6238), as every authenticator app makes them: six digits, SHA-1, thirty seconds. */
public final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LETTERS = 32; // 160 bits, as long as SHA-1 makes use of
    private static final int BITS = 5;
    private static final int STEP_SECONDS = 30;
    /** A clock may be wrong by one step, and a person takes time to type. */
    private static final int STEPS_AROUND = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** In the letters that apps show and take. */
    public static String newSecret() {
        StringBuilder secret = new StringBuilder();
        for (int letter = 0; letter < SECRET_LETTERS; letter++) {
            secret.append(BASE32.charAt(RANDOM.nextInt(BASE32.length())));
        }
        return secret.toString();
    }

    /** What the QR code of an enrolment says. */
    public static String address(String secret, String username, String house) {
        return "otpauth://totp/" + encoded(house) + ":" + encoded(username) + "?secret=" + secret + "&issuer=" + encoded(house)
                + "&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The time step that the code belongs to, if it is now, just was, or soon will be. */
    public static OptionalLong stepOf(String code, String secret, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (int around = -STEPS_AROUND; around <= STEPS_AROUND; around++) {
            Instant then = now.plusSeconds((long) around * STEP_SECONDS);
            if (isSame(code(secret, then), code)) {
                found = OptionalLong.of(then.getEpochSecond() / STEP_SECONDS);
            }
        }
        return found;
    }

    public static String code(String secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(bytes(secret), GENERATOR.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key for HMAC", e);
        }
    }

    private static boolean isSame(String expected, String typed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String secret) {
        byte[] bytes = new byte[secret.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : secret.toCharArray()) {
            held = held << BITS | BASE32.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
