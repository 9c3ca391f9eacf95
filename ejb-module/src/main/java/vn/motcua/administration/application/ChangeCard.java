package vn.motcua.administration.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.reference.domain.CodeListChange;
import vn.motcua.reference.domain.ListEffect;

/** Một lần thay đổi danh mục, như hiện trên trang. */
public record ChangeCard(
        Long id,
        Instant at,
        String actorId,
        ListEffect act,
        String entryCode,
        String before,
        String after,
        String origin)
        implements Serializable {

    static ChangeCard of(CodeListChange change) {
        return new ChangeCard(change.id(), change.at(), change.actorId(), change.act(), change.entryCode(), change.before(),
                change.after(), change.origin());
    }
}
