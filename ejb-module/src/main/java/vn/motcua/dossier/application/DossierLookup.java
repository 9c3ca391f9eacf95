package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.Caller;
import vn.motcua.identity.application.CallerLimits;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.OpenToAnyone;

/** Tra cứu theo mã: anybody may learn how far a dossier has come, and nothing else (Circular 01/2018, Article 16). */
@Stateless
@OpenToAnyone
public class DossierLookup {

    @Inject Dossiers dossiers;
    @Inject CallerLimits limits;

    /** Mức độ hoàn thành, in percent. */
    public record Progress(String code, int completion) implements Serializable {}

    /**
     * How far it has come.
     *
     * @throws vn.motcua.dossier.domain.UnknownDossier for a code that no dossier has, and for one that cannot be
     * @throws vn.motcua.identity.domain.TooManyTries if codes were looked up from there one after the other
     */
    public Progress progressOf(String typedCode, Caller caller) {
        limits.count(TryLimit.LOOK_UP, caller);
        Dossier dossier = dossiers.get(DossierCode.typed(typedCode), DataScope.PROVINCE);
        return new Progress(dossier.code().value(), dossier.status().completion());
    }
}
