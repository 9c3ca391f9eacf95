package vn.motcua.web.question;

import java.util.List;
import vn.motcua.web.question.Question.Choice;

/** Địa bàn để chọn: the provinces, and the communes of the one that is chosen. */
public record UnitChoices(List<Choice> provinces, List<Choice> communes) {

    public boolean isWithoutProvince() {
        return communes.isEmpty();
    }
}
