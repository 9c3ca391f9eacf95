package vn.motcua.procedure.persistence;

import jakarta.persistence.Converter;
import vn.motcua.procedure.domain.ProcessContent;

@Converter(autoApply = true)
class ProcessContentColumn extends JsonText<ProcessContent> {

    ProcessContentColumn() {
        super(ProcessContent.class);
    }
}
