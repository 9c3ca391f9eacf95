package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Cơ quan đã được phân công giải quyết thủ tục này trong thời gian đó. */
public class OfferedAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public OfferedAlready(String procedureCode, String agencyId) {
        super(procedureCode, agencyId);
    }
}
