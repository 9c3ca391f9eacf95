package vn.motcua.catalogueimport.domain;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;

/**
 * Lĩnh vực theo nguồn công bố.
 *
 * @param code the publisher's own code; null if the source gives none
 * @param ministryCode code of the ministry, the first part of a code that we make ourselves
 */
public record PublishedSector(String code, String name, String ministryCode, String ministryName)
        implements Serializable {

    private static final int MOST_INITIALS = 8;

    /** {@code G15-HT} for "Hộ tịch" of the Ministry of Justice: the same for everybody, whatever the order of import. */
    public String suggestedCode() {
        if (code != null) {
            return code;
        }
        String initials = Stream.of(Folded.of(name).split("[ .]"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .limit(MOST_INITIALS)
                .collect(Collectors.joining());
        return ministryCode + "-" + initials.toUpperCase(Locale.ROOT);
    }

    /** Names are compared as people type them: spelling of accents and blanks differs from source to source. */
    public boolean isNamed(String otherName) {
        return Folded.of(name).equals(Folded.of(otherName));
    }
}
