package vn.motcua.web.question;

import java.io.Serializable;
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
 */
public record SheetNotes(
        boolean checked,
        Set<String> touched,
        Map<String, String> known,
        Map<String, FileView> files,
        Set<String> live,
        String focus)
        implements Serializable {

    public static final SheetNotes NONE = new SheetNotes(false, Set.of(), Map.of(), Map.of(), Set.of(), null);

    SheetNotes of(TypedForm typed) {
        return new SheetNotes(checked, typed.touched(), known, files, typed.live(), typed.focus());
    }
}
