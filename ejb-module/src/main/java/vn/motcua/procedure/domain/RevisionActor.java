package vn.motcua.procedure.domain;

import java.io.Serializable;
import vn.motcua.identity.domain.Actor;

/** Người làm việc trên bản soạn thảo: a person by user name, or the system on behalf of the National Portal. */
public record RevisionActor(String kind, String id) implements Serializable {

    public static RevisionActor of(Actor actor) {
        return new RevisionActor(actor.kind().name(), actor.id());
    }
}
