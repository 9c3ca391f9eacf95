package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Bước trong trình tự thực hiện.
 *
 * @param caseKey the only case in which it is taken; null if always
 */
public record ProcedureStep(String caseKey, String text) implements Serializable {

    public static ProcedureStep always(String text) {
        return new ProcedureStep(null, text);
    }
}
