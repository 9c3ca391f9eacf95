package vn.motcua.support.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Điều được trả lời: all that an answer is made of. Codes only, so that it can travel with the request and be told again
 * in the words that hold then.
 *
 * @param code procedure that is spoken of; null if none
 * @param intents what was asked about it
 * @param caseKey the case that was chosen; null if none
 * @param agencyId the agency that was chosen; null if none
 * @param choices codes of procedures between which to choose
 * @param slug question or guide that answers; null if none
 */
public record Topic(
        Kind kind,
        String code,
        List<Intent> intents,
        String caseKey,
        String agencyId,
        List<String> choices,
        String slug)
        implements Serializable {

    public static final int MOST_CHOICES = 6;

    /** Loại câu trả lời. */
    public enum Kind {
        /** Trả lời về một thủ tục. */
        PROCEDURE,
        /** Hỏi lại: several procedures fit. */
        CHOICE,
        /** Trả lời bằng một bài đã đăng. */
        ARTICLE,
        /** Không biết. */
        UNKNOWN,
        /** Chưa nói về thủ tục nào. */
        WHICH,
        STATUS,
        HUMAN,
        GREETING,
        THANKS,
        EMPTY
    }

    public Topic {
        intents = intents == null ? List.of() : List.copyOf(intents);
        choices = choices == null ? List.of() : choices.stream().distinct().limit(MOST_CHOICES).toList();
    }

    public static Topic of(Kind kind) {
        return new Topic(kind, null, null, null, null, null, null);
    }

    public static Topic about(String code, List<Intent> intents) {
        return new Topic(Kind.PROCEDURE, code, intents, null, null, null, null);
    }

    public static Topic between(List<String> choices, List<Intent> intents) {
        return new Topic(Kind.CHOICE, null, intents, null, null, choices, null);
    }

    public static Topic answeredBy(String slug) {
        return new Topic(Kind.ARTICLE, null, null, null, null, null, slug);
    }

    /** Not known; what may be meant is offered, without saying that it is. */
    public static Topic unknown(List<String> perhaps, List<Intent> intents) {
        return new Topic(Kind.UNKNOWN, null, intents, null, null, perhaps, null);
    }

    public Topic asking(List<Intent> others) {
        return new Topic(kind, code, others, caseKey, agencyId, choices, slug);
    }

    public Topic inCase(String key) {
        return new Topic(kind, code, intents, key, agencyId, choices, slug);
    }

    public Topic at(String agency) {
        return new Topic(kind, code, intents, caseKey, agency, choices, slug);
    }

    public boolean isAboutOneProcedure() {
        return kind == Kind.PROCEDURE;
    }
}
