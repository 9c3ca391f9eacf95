package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Một điểm khác giữa hai nội dung.
 *
 * @param item which row of the part, in its own words (name of the component, of the fee, a way of handing in); null for a single field
 * @param before text, number, day, time limit, amount, constant or a list of such; null if it was not there
 * @param after the same; null if it is there no more
 * @param words for two texts: what was taken out and put in; empty otherwise
 */
public record ContentChange(
        ContentPart part, Aspect aspect, Serializable item, Serializable before, Serializable after, List<TextRun> words)
        implements Serializable {

    public ContentChange {
        words = List.copyOf(words);
    }

    static ContentChange of(ContentPart part, Aspect aspect, Serializable item, Serializable before, Serializable after) {
        boolean texts = before instanceof String && after instanceof String;
        return new ContentChange(part, aspect, item, before, after,
                texts ? WordDifference.between((String) before, (String) after) : List.of());
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }
}
