package vn.motcua.procedure.domain;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Văn bản của một bản ghi: the JSON of a record, its components and nothing that follows from them. A published version
 * does not change, and its fingerprint neither, because a rule by which something is derived does.
 */
public final class RecordText {

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new Components()));

    private RecordText() {}

    public static String of(Object record) {
        return JSON.toJson(record);
    }

    /** Members that the record does not have are left out of account. */
    public static <T> T read(String text, Class<T> type) {
        return JSON.fromJson(text, type);
    }

    private static final class Components implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            return method.getParameterCount() == 0
                    && method.getDeclaringClass().isRecord()
                    && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                            .map(RecordComponent::getName)
                            .anyMatch(method.getName()::equals);
        }
    }
}
