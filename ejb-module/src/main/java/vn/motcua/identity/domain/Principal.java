package vn.motcua.identity.domain;

import java.io.Serializable;

/** Người được làm thay: on whose behalf somebody acts, and by which representation. */
public record Principal(long representationId, long applicantId, String name) implements Serializable {}
