package vn.motcua.identity.application;

import java.io.Serializable;
import vn.motcua.identity.domain.ApplicantContact;

/** Thông tin để mở tài khoản cho một tổ chức, doanh nghiệp. */
public record OrganisationEntry(
        String username, String name, String taxCode, String representative, ApplicantContact contact)
        implements Serializable {}
