package vn.motcua.document.gateway;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Bộ khóa tài liệu. One keyset encrypts contents; it may hold several keys, each with its number, the primary one is used
 * for what is new. The other one turns a SHA-256 into a name that tells nobody what is kept; it never changes.
 */
final class ContentKeys {

    /** So much is decrypted at least when somebody reads a single byte. */
    static final int SEGMENT = 64 * 1024;

    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 32;

    static {
        try {
            StreamingAeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle contents;
    private final KeysetHandle names;
    private final Map<Integer, StreamingAead> ciphers = new HashMap<>();
    private final PrfSet naming;

    private ContentKeys(KeysetHandle contents, KeysetHandle names) throws GeneralSecurityException {
        this.contents = contents;
        this.names = names;
        this.naming = names.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        for (int i = 0; i < contents.size(); i++) {
            KeysetHandle.Entry entry = contents.getAt(i);
            KeysetHandle alone = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()).makePrimary())
                    .build();
            ciphers.put(entry.getId(), alone.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        }
    }

    static ContentKeys create() {
        try {
            return new ContentKeys(
                    KeysetHandle.generateNew(forContents()), KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keys can be made", e);
        }
    }

    /** @throws GeneralSecurityException if that is no text of {@link #text()} */
    static ContentKeys read(String text) throws GeneralSecurityException {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject both = reader.readObject();
            return new ContentKeys(keyset(both, "contents"), keyset(both, "names"));
        } catch (RuntimeException notJson) {
            throw new GeneralSecurityException("not a file of keys", notJson);
        }
    }

    private static KeysetHandle keyset(JsonObject both, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(both.getJsonObject(name).toString(), InsecureSecretKeyAccess.get());
    }

    /** In the clear: whoever keeps it keeps everything. */
    String text() {
        return "{\"contents\": " + text(contents) + ",\n\"names\": " + text(names) + "}\n";
    }

    private static String text(KeysetHandle keyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    ContentKeys withNewPrimary() {
        try {
            return new ContentKeys(KeysetHandle.newBuilder(contents)
                    .addEntry(KeysetHandle.generateEntryFromParameters(forContents()).withRandomId().makePrimary())
                    .build(), names);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    private static AesGcmHkdfStreamingParameters forContents() throws GeneralSecurityException {
        return AesGcmHkdfStreamingParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                .setCiphertextSegmentSizeBytes(SEGMENT)
                .build();
    }

    int primary() {
        return contents.getPrimary().getId();
    }

    /** Null if there is no such key. */
    StreamingAead cipher(int key) {
        return ciphers.get(key);
    }

    /** Under which name a content is kept. */
    String nameOf(String sha256) {
        return derived(HexFormat.of().parseHex(sha256));
    }

    /** Tells keys of one house from those of another, and nothing about them. */
    String mark() {
        return derived(new byte[0]);
    }

    private String derived(byte[] from) {
        try {
            return HexFormat.of().formatHex(naming.computePrimary(from, NAME_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
