package vn.motcua.identity.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.identity.domain.RepresentationKind;

/**
 * Yêu cầu xác nhận đại diện, như cán bộ thấy.
 *
 * @param confirmed the person's own number has been compared with papers
 */
public record RequestedRepresentation(
        long id, RepresentationKind kind, String person, String personNumber, boolean confirmed, String principal,
        String principalNumber, LocalDate birthDate)
        implements Serializable {}
