package vn.motcua.reference.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Đơn vị, phòng ban thuộc cơ quan; the code is unique within its agency. */
@Embeddable
public record OrganisationUnit(String code, String name) implements Serializable {}
