package vn.motcua.procedure.persistence;

import jakarta.persistence.Converter;
import vn.motcua.procedure.domain.ProcedureContent;

@Converter(autoApply = true)
class ProcedureContentColumn extends JsonText<ProcedureContent> {

    ProcedureContentColumn() {
        super(ProcedureContent.class);
    }
}
