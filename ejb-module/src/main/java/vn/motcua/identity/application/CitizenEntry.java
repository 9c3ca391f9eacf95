package vn.motcua.identity.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.identity.domain.Applicant.Gender;
import vn.motcua.identity.domain.ApplicantContact;

/** Thông tin để mở tài khoản cho một công dân. */
public record CitizenEntry(
        String username, String name, String personalId, LocalDate birthDate, Gender gender, ApplicantContact contact)
        implements Serializable {}
