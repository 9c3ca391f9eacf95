package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nguồn dữ liệu: where the content of a version comes from.
 *
 * @param publisher who published it (bộ, ngành, tỉnh); null if it was written here
 * @param url page of the publication; null if there is none
 * @param asPublished what could not be taken apart, in the words of the publication, by name of the part
 */
public record Provenance(Origin origin, String publisher, String url, Map<String, String> asPublished)
        implements Serializable {

    /** Nơi soạn nội dung. */
    public enum Origin {
        /** Tỉnh, bộ soạn trên hệ thống này. */
        LOCAL,
        /** Cổng Dịch vụ công quốc gia. */
        NATIONAL_PORTAL
    }

    public static final Provenance LOCAL = new Provenance(Origin.LOCAL, null, null, Map.of());

    public Provenance {
        asPublished = asPublished == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(asPublished));
    }
}
