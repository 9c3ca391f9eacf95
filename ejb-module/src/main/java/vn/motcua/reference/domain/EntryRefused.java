package vn.motcua.reference.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không nhận mục danh mục: the answer names the entry, the column and what is wrong with it. */
public class EntryRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public EntryRefused(String code, EntryColumn column, Objection objection) {
        super(String.valueOf(code), column, objection);
    }
}
