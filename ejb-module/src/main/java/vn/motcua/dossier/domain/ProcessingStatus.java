package vn.motcua.dossier.domain;

import java.io.Serializable;
import java.util.Arrays;
import vn.motcua.reference.domain.Attributes;
import vn.motcua.reference.domain.EntryValues;

/**
 * Trạng thái xử lý: what an office calls a state of a dossier, or a part of it. It is an entry of the shared catalogue
 * {@link #LIST}, so it has validity and history like any other.
 *
 * @param internal the state of the dossier that it belongs to; null if the catalogue names none that there is
 * @param national code of the National Portal's status that it is reported as
 * @param plainWords for citizens; empty if there are none
 * @param main the one that stands for its state; others are parts of it
 */
public record ProcessingStatus(
        String code,
        String name,
        String englishName,
        String plainWords,
        DossierStatus internal,
        String national,
        boolean main)
        implements Serializable {

    public static final String LIST = "PROCESSING_STATUS";
    public static final String INTERNAL = "trang_thai_ho_so";
    public static final String NATIONAL = "trang_thai_quoc_gia";
    public static final String PLAIN_WORDS = "loi_cho_nguoi_dan";
    public static final String MAIN = "mac_dinh";

    public static ProcessingStatus of(EntryValues entry) {
        Attributes attributes = entry.attributes();
        return new ProcessingStatus(entry.code(), entry.name(), entry.englishName(), attributes.get(PLAIN_WORDS),
                stateNamed(attributes.get(INTERNAL)), attributes.get(NATIONAL), !attributes.get(MAIN).isEmpty());
    }

    /** Null for no state, and for the draft, which no office sees. */
    public static DossierStatus stateNamed(String name) {
        return Arrays.stream(DossierStatus.values())
                .filter(state -> state != DossierStatus.DRAFT && state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The name in that language; the Vietnamese one where there is no other. */
    public String nameIn(String language) {
        return "en".equals(language) && englishName != null ? englishName : name;
    }
}
