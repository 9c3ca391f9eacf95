package vn.motcua.identity.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.kernel.Setting;

/**
 * Con dấu: keeps short secrets unreadable in the database (AES-256-GCM) and knows again what must not be kept at all
 * (HMAC-SHA256). The first key seals, all of them open, so that a key can be replaced without an hour in which nobody
 * signs in.
 */
public final class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_DIGITS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Key> keys;

    /** One for sealing and one for marks, so that neither says anything about the other. */
    private record Key(String id, SecretKeySpec sealing, SecretKeySpec marking) {

        static Key of(byte[] bytes) {
            if (bytes.length != KEY_BYTES) {
                throw new IllegalArgumentException("a key of MOTCUA_SECRET_KEY has 32 bytes, in Base64");
            }
            byte[] sealing = hmac(new SecretKeySpec(bytes, "HmacSHA256"), "seal");
            byte[] marking = hmac(new SecretKeySpec(bytes, "HmacSHA256"), "mark");
            byte[] id = hmac(new SecretKeySpec(bytes, "HmacSHA256"), "id");
            return new Key(HexFormat.of().formatHex(id).substring(0, ID_DIGITS), new SecretKeySpec(sealing, "AES"),
                    new SecretKeySpec(marking, "HmacSHA256"));
        }
    }

    private Seal(List<Key> keys) {
        this.keys = keys;
    }

    /** @param keys 32 bytes each in Base64, separated by commas */
    public static Seal of(String keys) {
        return new Seal(Arrays.stream(keys.split(",")).map(key -> Key.of(Base64.getDecoder().decode(key.strip()))).toList());
    }

    /** By the keys of the environment, or else by the file of this server, which is made if there is none. */
    public static Seal configured() {
        String keys = Setting.MOTCUA_SECRET_KEY.value();
        return of(keys.isBlank() ? keyOf(Path.of(Setting.MOTCUA_SECRET_KEY_FILE.value())) : keys);
    }

    static String keyOf(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("the key file cannot be read or made: " + file, failed);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    }

    /** @param use what it is kept for and by whom: sealed for one row it does not open in another */
    public String seal(String secret, String use) {
        Key key = keys.get(0);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, secret.getBytes(StandardCharsets.UTF_8), use);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** @throws IllegalStateException if the key is gone, or it was sealed for something else, or it was touched */
    public String open(String sealed, String use) {
        String id = sealed.substring(0, ID_DIGITS);
        Key key = keys.stream().filter(known -> known.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("sealed with key " + id + ", which MOTCUA_SECRET_KEY no longer names"));
        byte[] both = Base64.getUrlDecoder().decode(sealed.substring(ID_DIGITS + 1));
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] opened = crypt(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), use);
        return new String(opened, StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, Key key, byte[] nonce, byte[] text, String use) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a sealed value of \"" + use + "\" does not open", broken);
        }
    }

    /** What stands in the database in place of a secret that is short enough to be guessed from a plain hash. */
    public String mark(String secret) {
        return HexFormat.of().formatHex(hmac(keys.get(0).marking(), secret));
    }

    /** Whether the mark was made of this secret, by any of the keys; takes the same time for every secret. */
    public boolean isMarkOf(String mark, String secret) {
        boolean found = false;
        for (Key key : keys) {
            byte[] expected = HexFormat.of().formatHex(hmac(key.marking(), secret)).getBytes(StandardCharsets.US_ASCII);
            found |= MessageDigest.isEqual(expected, mark.getBytes(StandardCharsets.US_ASCII));
        }
        return found;
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
