package vn.motcua.federation.gateway;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Nội dung trả lời có giới hạn: an answer that does not end is given up. */
final class LimitedBody implements BodySubscriber<String> {

    private final BodySubscriber<String> kept = BodySubscribers.ofString(StandardCharsets.UTF_8);
    private final long largest;
    private Subscription source;
    private long received;

    LimitedBody(long largest) {
        this.largest = largest;
    }

    @Override
    public CompletionStage<String> getBody() {
        return kept.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        kept.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        received += parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > largest) {
            source.cancel();
            kept.onError(new IOException("an answer of more than " + largest + " bytes"));
        } else {
            kept.onNext(parts);
        }
    }

    @Override
    public void onError(Throwable failure) {
        kept.onError(failure);
    }

    @Override
    public void onComplete() {
        kept.onComplete();
    }
}
