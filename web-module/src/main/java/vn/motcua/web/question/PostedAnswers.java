package vn.motcua.web.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormState;
import vn.motcua.form.domain.FormState.ShownItem;

/**
 * Câu trả lời gửi lên: taken from a request, for the questions that this applicant was really asked. What was hidden,
 * calculated or only shown is not listened to, whoever sends it.
 */
public final class PostedAnswers {

    static final String ANSWER = ":answer";
    static final String PROVINCE = ":province";

    private PostedAnswers() {}

    /** @param parameters of the request, as the servlet gives them */
    public static Map<String, String> of(FormState asked, Map<String, String[]> parameters) {
        Map<String, String> answers = new LinkedHashMap<>();
        writable(asked).forEach(item -> {
            String[] values = parameters.get(item.path() + ANSWER);
            if (values != null && item.field().type() != FieldType.FILE) {
                answers.put(item.path(), answer(item, values, parameters));
            }
        });
        return answers;
    }

    private static String answer(ShownItem item, String[] values, Map<String, String[]> parameters) {
        return switch (item.field().type()) {
            // a hidden value comes before each box, so that none ticked is an answer too
            case CHECKBOX -> String.valueOf(Arrays.asList(values).contains(FieldType.CHECKED));
            case RADIO, YES_NO -> values[values.length - 1];
            case MULTI_SELECT -> Arrays.stream(values).filter(value -> !value.isEmpty()).collect(Collectors.joining("\n"));
            case ADMINISTRATIVE_UNIT -> unit(values[0], parameters.get(item.path() + PROVINCE));
            default -> values[0];
        };
    }

    /** The commune, if it is one of the province that is chosen now; until then the province. */
    private static String unit(String commune, String[] province) {
        if (province == null || province[0].isEmpty()) {
            return "";
        }
        String inside = valueOf(province[0], "");
        return commune.startsWith(inside) && commune.length() > inside.length() ? commune.substring(inside.length()) : province[0];
    }

    /** What the choice of a commune posts: codes of communes do not tell the province. */
    static String valueOf(String province, String commune) {
        return province + ":" + commune;
    }

    /** All that may be answered now, parts and rows too. */
    public static List<ShownItem> writable(FormState state) {
        List<ShownItem> found = new ArrayList<>();
        state.sections().forEach(section -> section.groups().forEach(group -> collect(group.items(), found)));
        return found;
    }

    private static void collect(List<ShownItem> items, List<ShownItem> found) {
        for (ShownItem item : items) {
            FormField field = item.field();
            if (field.isRepeated()) {
                item.rows().forEach(row -> collect(row.items(), found));
                if (!item.readOnly()) {
                    found.add(item);
                }
            } else if (field.isComposite()) {
                collect(item.parts(), found);
            } else if (!item.readOnly() && !field.isText()) {
                found.add(item);
            }
        }
    }
}
