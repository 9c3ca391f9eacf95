package vn.motcua.systemtests.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone (RFC 6238), written from the standard and not from the product. */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final byte[] secret;

    /** @param typed the secret as the page shows it, in groups */
    public Authenticator(String typed) {
        StringBuilder bits = new StringBuilder();
        for (char letter : typed.replace(" ", "").toCharArray()) {
            bits.append(Integer.toBinaryString(32 + BASE32.indexOf(letter)).substring(1));
        }
        secret = new byte[bits.length() / 8];
        for (int at = 0; at < secret.length; at++) {
            secret[at] = (byte) Integer.parseInt(bits.substring(at * 8, at * 8 + 8), 2);
        }
    }

    /** @param away steps of thirty seconds from now: a code before the present one, or after it */
    public String code(int away) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / STEP + away;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
