package vn.motcua.procedure.domain;

import vn.motcua.kernel.NotFound;

/** Không có thủ tục với mã này đang có hiệu lực. */
public class UnknownProcedure extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownProcedure(String code) {
        super(String.valueOf(code));
    }
}
