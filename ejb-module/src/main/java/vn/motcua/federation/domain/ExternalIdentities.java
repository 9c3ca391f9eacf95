package vn.motcua.federation.domain;

import java.util.List;
import java.util.Optional;

/** Kho danh tính liên kết. */
public interface ExternalIdentities {

    Optional<ExternalIdentity> find(String provider, String subject);

    List<ExternalIdentity> ofApplicant(long applicantId);

    List<ExternalIdentity> ofOfficer(String username);

    /** All of one person, of whom one of the two is null; nobody else changes them meanwhile. */
    List<ExternalIdentity> lockOf(Long applicantId, String officer);

    void add(ExternalIdentity identity);

    void remove(ExternalIdentity identity);
}
