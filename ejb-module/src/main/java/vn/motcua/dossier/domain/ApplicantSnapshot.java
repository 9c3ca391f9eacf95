package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Người nộp hồ sơ, as known when the dossier was filed; a later change of the profile does not rewrite it.
 *
 * @param idNumber personal id number of a citizen or tax code of an organisation, as text
 */
@Embeddable
public record ApplicantSnapshot(
        @Column(name = "applicant_name") String name,
        @Column(name = "applicant_kind") String kind,
        @Column(name = "applicant_id_number") String idNumber,
        @Column(name = "applicant_phone") String phone,
        @Column(name = "applicant_email") String email,
        @Column(name = "applicant_address") String address)
        implements Serializable {}
