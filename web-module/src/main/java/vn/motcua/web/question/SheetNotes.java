package vn.motcua.web.question;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.application.DraftView.FileView;

/**
 * Ghi chú của tờ khai: what a page knows about answers besides what they are.
 *
 * @param checked the applicant asked whether all is right, so that everything that is wrong is said
 * @param touched path keys of what was typed since the page was opened; only there mistakes are spoken of before
 * @param known what was put in from the applicant's profile, by path key
 * @param files what was uploaded, by identifier
 * @param live keys of fields that something else depends on
 * @param focus id of where the reader goes on; null for where they are
 * @param disputed what was typed here where another window kept something else, by path key
 * @param said what somebody else than the form found wrong, by path key
 */
public record SheetNotes(
        boolean checked,
        Set<String> touched,
        Map<String, String> known,
        Map<String, FileView> files,
        Set<String> live,
        String focus,
        Map<String, String> disputed,
        Map<String, List<String>> said)
        implements Serializable {

    public static final SheetNotes NONE = new SheetNotes(false, Set.of(), Map.of(), Map.of(), Set.of(), null, Map.of(), Map.of());

    SheetNotes of(TypedForm typed) {
        return new SheetNotes(checked, typed.touched(), known, files, typed.live(), typed.focus(), typed.disputed(), said);
    }

    public SheetNotes checked(boolean asked) {
        return new SheetNotes(asked, touched, known, files, live, focus, disputed, said);
    }

    public SheetNotes saying(Map<String, List<String>> words) {
        return new SheetNotes(checked, touched, known, files, live, focus, disputed, words);
    }

    /** Of a dossier that is being filled in. */
    public static SheetNotes of(boolean checked, Map<String, String> known, Map<String, FileView> files) {
        return new SheetNotes(checked, Set.of(), known, files, Set.of(), null, Map.of(), Map.of());
    }
}
