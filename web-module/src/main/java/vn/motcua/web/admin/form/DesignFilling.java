package vn.motcua.web.admin.form;

import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.web.component.Questions.Filling;
import vn.motcua.web.question.FormAct;

/** Những gì được gửi lên cho một trong hai tờ của trang thiết kế. */
record DesignFilling(Consumer<Map<String, String[]>> taking, Consumer<FormAct> acting) implements Filling {

    @Override
    public void take(Map<String, String[]> parameters) {
        taking.accept(parameters);
    }

    @Override
    public String act(FormAct act) {
        acting.accept(act);
        return null;
    }
}
