package vn.motcua.procedure.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.procedure.domain.ProcessContent;

/** Nội dung quy trình mẫu: read from the files that come with the program. */
public final class ShippedProcess {

    /** Keys, and names of the files in {@code vn/motcua/procedure/processes}. */
    public static final List<String> KEYS = List.of(
            "commune-simple", "commune-standard", "department-simple", "department-standard", "inter-agency");

    private static final Jsonb JSON = JsonbBuilder.create();

    private ShippedProcess() {}

    public static ProcessContent content(String key) {
        String file = "/vn/motcua/procedure/processes/" + key + ".json";
        try (InputStream found = ShippedProcess.class.getResourceAsStream(file)) {
            return JSON.fromJson(found, ProcessContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
