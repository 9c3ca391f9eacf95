package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/** Lý do không nhận một câu trả lời: key of the text and what fills its placeholders. */
record Objection(String messageKey, List<Object> arguments) implements Serializable {

    Objection(String messageKey, Object... arguments) {
        this(messageKey, List.of(arguments));
    }
}
