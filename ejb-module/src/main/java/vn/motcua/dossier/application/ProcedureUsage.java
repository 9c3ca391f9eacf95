package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.dossier.domain.DossierUsage;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Mức sử dụng thủ tục: how many dossiers live under each version. Numbers only, nobody's data. */
@Stateless
public class ProcedureUsage {

    @Inject DossierUsage usage;

    @Requires(Permission.READ_CATALOGUE_DRAFTS)
    public List<UsageCount> of(String procedureCode) {
        return usage.byVersion(procedureCode).stream()
                .map(one -> new UsageCount(one.versionId(), one.handedIn(), one.open()))
                .toList();
    }
}
