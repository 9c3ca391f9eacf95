package vn.motcua.web.admin.form;

import java.util.List;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormJson;

/** Biểu mẫu lấy từ ngoài vào: our own JSON, or that of form.io with what was not understood of it. */
record FormImport(ElectronicForm form, List<ImportRemark> remarks) {

    static FormImport of(String text) {
        String typed = text == null ? "" : text.strip();
        return new FormImport(FormJson.parsed(typed), List.of());
    }
}
