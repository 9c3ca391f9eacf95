package vn.motcua.exchange.domain;

/** Kho luồng gửi. */
public interface PartnerStreams {

    /** Makes sure that the stream exists. Whoever calls holds the dossier, so nobody else opens the same one. */
    void open(StreamKey key);

    /** The stream, locked until the transaction ends; null if there is none. */
    PartnerStream lock(StreamKey key);
}
