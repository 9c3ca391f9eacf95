package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Mật khẩu đã băm: PBKDF2-HMAC-SHA512 with a salt of its own. The text names its parameters, so that the number of
 * rounds can grow without touching old accounts: {@code pbkdf2-sha512$210000$salt$hash}.
 */
@Embeddable
public record PasswordHash(@Column(name = "password_hash") String encoded) implements Serializable {

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Fits no password, but takes as long to find that out as any other. */
    public static final PasswordHash NOBODYS = new PasswordHash(encode(ROUNDS, randomSalt(), new byte[HASH_BITS / 8]));

    public PasswordHash {
        if (encoded.split("\\$").length != 4 || !encoded.startsWith(SCHEME + "$")) {
            throw new IllegalArgumentException("not the hash of a password");
        }
    }

    /** Takes a third of a second, on purpose. */
    public static PasswordHash of(String password) {
        byte[] salt = randomSalt();
        return new PasswordHash(encode(ROUNDS, salt, derive(password, salt, ROUNDS)));
    }

    public boolean fits(String password) {
        String[] parts = encoded.split("\\$");
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] derived = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, decoder.decode(parts[3]));
    }

    /** Made when fewer rounds were the custom; hashed anew at the next sign-in, when the password is known. */
    public boolean isOutdated() {
        return Integer.parseInt(encoded.split("\\$")[1]) < ROUNDS;
    }

    private static byte[] randomSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static String encode(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder encoder = Base64.getEncoder();
        return String.join("$", SCHEME, String.valueOf(rounds), encoder.encodeToString(salt),
                encoder.encodeToString(hash));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        String composed = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
        PBEKeySpec spec = new PBEKeySpec(composed.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Never shows the hash in a log. */
    @Override
    public String toString() {
        return SCHEME;
    }
}
