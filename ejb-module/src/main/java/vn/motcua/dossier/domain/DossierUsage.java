package vn.motcua.dossier.domain;

import java.util.List;

/** Số hồ sơ theo phiên bản thủ tục. */
public interface DossierUsage {

    /** Of one version: handed in ever, and still open. */
    record OfVersion(long versionId, int handedIn, int open) {}

    List<OfVersion> byVersion(String procedureCode);
}
