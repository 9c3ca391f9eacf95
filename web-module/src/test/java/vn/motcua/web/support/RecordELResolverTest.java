package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordELResolverTest {

    private record Row(String code) {
        public String getShout() {
            return code + "!";
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();
    private final Row row = new Row("H21");

    @Test
    void a_component_is_read_by_its_name() {
        assertThat(resolver.getValue(context, row, "code")).isEqualTo("H21");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void anything_else_is_left_to_the_other_resolvers() {
        assertThat(resolver.getValue(context, row, "shout")).isNull();
        assertThat(resolver.getValue(context, "no record", "code")).isNull();
        assertThat(resolver.getValue(context, null, "row")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_stays_as_it_is() {
        assertThat(resolver.isReadOnly(context, row, "code")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "code", "H22"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static class PlainContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
