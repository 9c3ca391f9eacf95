package vn.motcua.notification.domain;

/** Nơi gửi thư. */
public interface LetterPost {

    /** Answers whatever happens; throws nothing that a mail server may cause. */
    PostAnswer send(Letter letter);
}
