package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.form.domain.ConditionWords;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormExpressions;

/**
 * Điều kiện của mục đang chọn, bằng lời.
 *
 * @param what of the condition: VISIBLE, REQUIRED, ...
 * @param beyondLines only a formula can say it
 */
public record SpokenCondition(String what, String words, boolean beyondLines) {

    static List<SpokenCondition> of(ElectronicForm design, String place, Map<String, Object> node, ConditionRows rows) {
        List<SpokenCondition> spoken = new ArrayList<>();
        for (When when : When.values()) {
            boolean written = node.get(when.attribute()) instanceof String formula && !formula.equals("true");
            if (written) {
                FormExpressions.at(design, place, when.attribute()).filter(expression -> expression.isUnderstood())
                        .ifPresent(expression -> spoken.add(new SpokenCondition(when.name(),
                                ConditionWords.of(design, place, expression), when.isBeyondLines(node, rows))));
            }
        }
        return spoken;
    }
}
