package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.form.domain.FormState.ShownSection;

/** Tiến độ khai: how far each section of a form has come, in the order of the form. */
public record FormProgress(List<SectionProgress> sections) implements Serializable {

    /** Phần khai đến đâu. */
    public enum FillingState {
        /** Chưa khai. */
        UNTOUCHED,
        /** Đang khai dở. */
        BEGUN,
        /** Không bắt buộc, và chưa khai. */
        OPTIONAL,
        /** Xong. */
        DONE
    }

    /** @param wrong how many places stand in the way of handing it in */
    public record SectionProgress(String key, String title, FillingState state, int wrong) implements Serializable {

        public boolean isToDo() {
            return wrong > 0;
        }
    }

    public FormProgress {
        sections = List.copyOf(sections);
    }

    public static FormProgress of(FormState state) {
        return new FormProgress(state.sections().stream().map(FormProgress::of).toList());
    }

    private static SectionProgress of(ShownSection section) {
        Count count = new Count();
        section.groups().forEach(group -> group.items().forEach(count::take));
        return new SectionProgress(section.key(), section.title(), count.state(), count.wrong);
    }

    /** Đếm trong một phần. */
    private static final class Count {

        private int answered;
        private int wrong;

        void take(ShownItem item) {
            boolean byPerson = !item.readOnly() && item.field().type() != FieldType.CALCULATED && !item.field().isRepeated();
            if (byPerson && !item.answer().isEmpty() && !item.answer().equals(FieldType.UNCHECKED)) {
                answered++;
            }
            if (item.isWrong()) {
                wrong++;
            }
            item.parts().forEach(this::take);
            item.rows().forEach(row -> row.items().forEach(this::take));
        }

        FillingState state() {
            if (wrong > 0) {
                return answered == 0 ? FillingState.UNTOUCHED : FillingState.BEGUN;
            }
            return answered == 0 ? FillingState.OPTIONAL : FillingState.DONE;
        }
    }
}
