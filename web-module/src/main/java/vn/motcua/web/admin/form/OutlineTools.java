package vn.motcua.web.admin.form;

import java.io.Serializable;
import java.util.List;
import vn.motcua.form.domain.FieldType;

/** Dụng cụ của dàn ý: what is chosen beside the outline for the next press. */
public class OutlineTools implements Serializable {

    private static final long serialVersionUID = 1L;

    private FieldType adding = FieldType.TEXT;
    private String target = "";

    /** Sections and groups that a question can go to; none for what does not stand in one. */
    static List<DesignNode> targets(FormDesign design, String place) {
        boolean question = !place.contains(".") && design.line(place).filter(DesignNode::isField).isPresent();
        return !question ? List.of() : design.outline().stream()
                .filter(node -> node.kind().equals("SECTION") || node.kind().equals("GROUP")).toList();
    }

    public FieldType getAdding() {
        return adding;
    }

    public void setAdding(FieldType adding) {
        this.adding = adding;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
