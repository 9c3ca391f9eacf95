package vn.motcua.form.domain;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.form.domain.FormFileUnusable.FormFileFault;

/** Tệp biểu mẫu đưa vào: our own JSON or that of form.io, told apart by what stands in it, whatever the file is called. */
public final class FormFile {

    private static final int DEEPEST = 80;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FormFile() {}

    /**
     * @throws FormFileUnusable for what is no form at all
     * @throws FormFileBroken where the text stops being JSON
     * @throws FormNotReadable for a form with a fault, with its place
     */
    public static FormioImport read(String text) {
        String typed = text == null ? "" : text.replace(BYTE_ORDER_MARK, "").strip();
        if (typed.isEmpty()) {
            throw new FormFileUnusable(FormFileFault.NOTHING);
        }
        if (typed.length() > FormioReader.LONGEST) {
            throw new FormFileUnusable(FormFileFault.TOO_LONG);
        }
        Set<String> said = outermost(typed);
        if (said.contains("sections")) {
            return new FormioImport(FormJson.parsed(typed), List.of());
        }
        if (said.contains("components") || said.contains("form") || said.contains("[")) {
            return FormioReader.read(typed);
        }
        throw new FormFileUnusable(FormFileFault.NO_FORM);
    }

    /** Names on the first level, and a bracket for a list; nothing is built before its depth is known. */
    private static Set<String> outermost(String text) {
        Set<String> names = new HashSet<>();
        int depth = 0;
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                Event event = parser.next();
                if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                    if (depth == 0 && event == Event.START_ARRAY) {
                        names.add("[");
                    }
                    if (++depth > DEEPEST) {
                        throw new FormFileUnusable(FormFileFault.TOO_DEEP);
                    }
                } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                    depth--;
                } else if (event == Event.KEY_NAME && depth == 1) {
                    names.add(parser.getString());
                }
            }
        } catch (JsonParsingException broken) {
            JsonLocation place = broken.getLocation();
            throw new FormFileBroken(place.getLineNumber(), place.getColumnNumber());
        } catch (JsonException broken) {
            throw new FormFileUnusable(FormFileFault.NO_FORM);
        }
        return names;
    }
}
