package vn.motcua.procedure.persistence;

import jakarta.persistence.Converter;
import vn.motcua.procedure.domain.ElectronicForm;

@Converter(autoApply = true)
class ElectronicFormColumn extends JsonText<ElectronicForm> {

    ElectronicFormColumn() {
        super(ElectronicForm.class);
    }
}
