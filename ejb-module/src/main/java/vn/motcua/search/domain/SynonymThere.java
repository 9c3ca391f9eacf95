package vn.motcua.search.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Đã có cách nói này trong danh sách: change the one that is there. */
public class SynonymThere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SynonymThere(String said) {
        super(said);
    }
}
