package vn.motcua.web.question;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormField;

/** Trường có liên quan: keys of fields whose answer changes something else on the page. */
public final class LiveFields {

    private final Set<String> keys = new HashSet<>();

    private LiveFields() {}

    public static Set<String> of(ElectronicForm form) {
        LiveFields live = new LiveFields();
        form.sections().forEach(section -> {
            live.reads(section.visibleWhen());
            section.groups().forEach(group -> live.reads(group.visibleWhen()));
        });
        form.fields().forEach(live::look);
        return Set.copyOf(live.keys);
    }

    private void look(FormField field) {
        Stream.of(field.when().visibleWhen(), field.when().requiredWhen(), field.when().readOnlyWhen(),
                field.source().copyWhen(), field.source().calculation()).forEach(this::reads);
        if (field.source().copyFrom() != null && field.source().copyWhen() != null) {
            name(field.source().copyFrom());
        }
        if (field.traits().totalled()) {
            keys.add(field.key());
        }
        field.fields().forEach(this::look);
    }

    private void reads(Expression expression) {
        if (expression != null) {
            expression.names().forEach(this::name);
        }
    }

    /** The whole path: a change of any part of it may matter. */
    private void name(String path) {
        keys.addAll(Arrays.asList(path.split("\\.")));
    }
}
