package vn.motcua.web.admin.form;

import java.io.Serializable;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.web.question.TypedForm;

/** Một phiên thiết kế: the form that is being changed, what of it is chosen, and how it is tried out. */
final class DesignSession implements Serializable {

    private static final long serialVersionUID = 1L;

    final FormDesign design;
    ElectronicForm saved;
    String place = "";
    TypedForm properties;
    TypedForm trial;
    String tried;

    DesignSession(ElectronicForm form) {
        saved = form;
        design = new FormDesign(form);
    }
}
