package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldLimits;
import vn.motcua.form.domain.FieldSource;
import vn.motcua.form.domain.FieldTexts;
import vn.motcua.form.domain.FieldTraits;
import vn.motcua.form.domain.FormField;

/** What the language of forms knows, a designer can say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PropertyGapsTest {

    /** Records of which the parts stand in the document by themselves. */
    private static final Set<String> FLAT = Set.of("texts", "limits", "when", "source", "traits");

    @Test
    void every_attribute_of_a_question_can_be_set_in_the_designer() {
        Set<String> known = Stream.of(FormField.class, FieldTexts.class, FieldLimits.class, FieldConditions.class, FieldSource.class, FieldTraits.class)
                .flatMap(record -> Arrays.stream(record.getRecordComponents())).map(component -> component.getName())
                .filter(name -> !FLAT.contains(name)).collect(Collectors.toCollection(TreeSet::new));

        Set<String> asked = new TreeSet<>(Set.of("type", "required", "readOnly", "fields")); // kind, When, parts on the outline
        Arrays.stream(Property.values()).map(Property::attribute).forEach(asked::add);
        Arrays.stream(When.values()).map(When::attribute).forEach(asked::add);
        Arrays.stream(DayBound.values()).map(DayBound::attribute).forEach(asked::add);

        assertThat(known).hasSizeGreaterThan(35);
        assertThat(asked).containsAll(known);
    }
}
