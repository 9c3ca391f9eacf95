package vn.motcua.identity.domain;

import java.util.Optional;

/** Kho người nộp hồ sơ. */
public interface Applicants {

    Optional<Applicant> find(long id);

    /** The applicant, held against everybody else until the end of the transaction. */
    Optional<Applicant> lock(long id);

    Optional<Applicant> withUsername(String username);

    Optional<Applicant> withPersonalId(String personalId);

    Optional<Applicant> withTaxCode(String taxCode);

    void add(Applicant applicant);
}
