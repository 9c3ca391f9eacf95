package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.OpenToAnyone;

/** Tra cứu theo mã: anybody may learn how far a dossier has come, and nothing else (Circular 01/2018, Article 16). */
@Stateless
@OpenToAnyone
public class DossierLookup {

    @Inject Dossiers dossiers;

    /** Mức độ hoàn thành, in percent. */
    public record Progress(String code, int completion) implements Serializable {}

    public Progress progressOf(String typedCode) {
        Dossier dossier = dossiers.get(DossierCode.typed(typedCode), DataScope.PROVINCE);
        return new Progress(dossier.code().value(), dossier.status().completion());
    }
}
