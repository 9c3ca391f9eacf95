package vn.motcua.support.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Folded;
import vn.motcua.procedure.domain.Audience;

/**
 * Nội dung bài hỏi đáp, hướng dẫn: what an editor writes.
 *
 * @param title the question, or the name of the guide
 * @param body text with the marks of {@link HelpMarkup}
 * @param procedureCodes the procedures that it is about
 * @param sectorCode null if it belongs to none
 * @param audience null if for everybody
 * @param keywords other words by which people ask for it
 * @param position smaller stands higher
 * @param validFrom first day on which it is shown; null for the day of publication
 * @param validUntil first day on which it is no longer shown; null while no end is known
 */
public record HelpContent(
        String title,
        String body,
        List<String> procedureCodes,
        String sectorCode,
        Audience audience,
        String keywords,
        int position,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_BODY = 20_000;

    public HelpContent {
        title = title == null ? "" : Folded.composed(title);
        body = body == null ? "" : Folded.composed(body).replace("\r\n", "\n").replace('\r', '\n');
        procedureCodes = procedureCodes == null ? List.of() : procedureCodes.stream().distinct().toList();
        keywords = keywords == null || keywords.isBlank() ? null : Folded.composed(keywords);
    }

    /** @throws HelpIncomplete if there is no title or no text; @throws HelpTooLong; @throws HelpValidityReversed */
    void check() {
        if (title.isBlank() || body.isBlank()) {
            throw new HelpIncomplete();
        }
        if (title.length() > LONGEST_TITLE || body.length() > LONGEST_BODY) {
            throw new HelpTooLong(LONGEST_TITLE, LONGEST_BODY);
        }
        if (validFrom != null && validUntil != null && !validFrom.isBefore(validUntil)) {
            throw new HelpValidityReversed();
        }
        HelpMarkup.check(body);
    }
}
