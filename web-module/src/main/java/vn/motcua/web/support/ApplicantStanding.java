package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.application.ApplicantIdentity;
import vn.motcua.identity.domain.Identification;

/** Mức độ định danh của người nộp, beside the dossier; asked for once a page. */
@Named
@RequestScoped
public class ApplicantStanding {

    @Inject ApplicantIdentity identity;

    private final Map<String, Optional<Identification>> known = new HashMap<>();

    /** Null if whoever filed it has no account. */
    public Identification of(String code) {
        return known.computeIfAbsent(code, asked -> Optional.ofNullable(identity.of(asked))).orElse(null);
    }

    public boolean isDeclared(String code) {
        return of(code) == Identification.DECLARED;
    }
}
