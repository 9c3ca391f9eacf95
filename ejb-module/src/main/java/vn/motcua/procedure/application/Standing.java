package vn.motcua.procedure.application;

import java.time.LocalDate;
import vn.motcua.procedure.domain.ProcedureVersion;

/** Hiệu lực của một phiên bản: whether it still is what the law says. */
public enum Standing {
    /** Đang có hiệu lực. */
    IN_FORCE,
    /** Sẽ có hiệu lực. */
    TO_COME,
    /** Đã có phiên bản mới thay thế. */
    REPLACED,
    /** Thủ tục đã bị bãi bỏ. */
    ENDED;

    /** @param inForce the version in force on that day; null if the procedure has none */
    static Standing of(ProcedureVersion version, ProcedureVersion inForce, LocalDate day) {
        if (inForce != null && inForce.number() == version.number()) {
            return IN_FORCE;
        }
        if (version.validFrom().isAfter(day)) {
            return TO_COME;
        }
        return inForce == null ? ENDED : REPLACED;
    }
}
