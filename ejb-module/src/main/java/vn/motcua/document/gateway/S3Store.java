package vn.motcua.document.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.motcua.kernel.Setting;

/**
 * Kho S3, Amazon's or any other that speaks its language: one object a content, in one bucket that must be there. Names
 * are as long as a hash and tell nothing, so they need no folders.
 */
class S3Store implements ContentStore {

    private static final String MARK = "KEYS";
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3Store configured() {
        return new S3Store(client(Setting.MOTCUA_FILES_S3_URL.value(), Setting.MOTCUA_FILES_S3_KEY.value(),
                Setting.MOTCUA_FILES_S3_SECRET.value()), Setting.MOTCUA_FILES_S3_BUCKET.value());
    }

    /** Nothing is read from the environment of the machine but what the operator set for us. */
    static S3Client client(String address, String key, String secret) {
        Duration patience = Duration.ofMillis(Setting.MOTCUA_FILES_S3_TIMEOUT_MILLIS.number());
        ProfileFile none = ProfileFile.aggregator().build();
        return S3Client.builder()
                .endpointOverride(URI.create(address))
                .region(Region.of(Setting.MOTCUA_FILES_S3_REGION.value()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                .forcePathStyle(Setting.MOTCUA_FILES_S3_PATH_STYLE.isOn())
                // others than Amazon do not know the newer checksums; contents have their own
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(patience).socketTimeout(patience).build())
                .overrideConfiguration(how -> how.apiCallTimeout(patience.multipliedBy(2)).apiCallAttemptTimeout(patience)
                        .defaultProfileFile(none))
                .build();
    }

    private static <T> T asked(String name, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException gone) {
            throw notThere(name, gone);
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code(refused))) {
                throw notThere(name, refused);
            }
            throw new StoreAway(refused);
        } catch (SdkException away) {
            throw new StoreAway(away);
        }
    }

    private static String code(S3Exception refused) {
        return refused.awsErrorDetails() == null ? null : refused.awsErrorDetails().errorCode();
    }

    private static NoSuchFileException notThere(String name, Throwable cause) {
        NoSuchFileException gone = new NoSuchFileException(name);
        gone.initCause(cause);
        return gone;
    }

    @Override
    public void put(String name, Path sealed) throws IOException {
        asked(name, () -> client.putObject(put -> put.bucket(bucket).key(name), RequestBody.fromFile(sealed)));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return asked(name, () -> client.getObject(get -> get.bucket(bucket).key(name)));
    }

    @Override
    public SeekableByteChannel channel(String name) throws IOException {
        long size = asked(name, () -> client.headObject(head -> head.bucket(bucket).key(name))).contentLength();
        return new PartsChannel(size, (from, to) -> asked(name, () -> client.getObjectAsBytes(
                get -> get.bucket(bucket).key(name).range("bytes=" + from + "-" + to)).asByteArrayUnsafe()));
    }

    @Override
    public boolean exists(String name) throws IOException {
        try {
            asked(name, () -> client.headObject(head -> head.bucket(bucket).key(name)));
            return true;
        } catch (NoSuchFileException notThere) {
            return false;
        }
    }

    @Override
    public void remove(String name) throws IOException {
        asked(name, () -> client.deleteObject(delete -> delete.bucket(bucket).key(name)));
    }

    @Override
    public Optional<String> mark() throws IOException {
        try {
            return Optional.of(asked(MARK, () -> client.getObjectAsBytes(get -> get.bucket(bucket).key(MARK)))
                    .asString(StandardCharsets.UTF_8).strip());
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public void mark(String mark) throws IOException {
        asked(MARK, () -> client.putObject(put -> put.bucket(bucket).key(MARK), RequestBody.fromString(mark)));
    }
}
