package vn.motcua.administration.application;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;

/** Một mục danh mục, như hiện trên trang. */
public record EntryCard(String key, EntryValues values, boolean valid) implements Serializable {

    static EntryCard of(KnownEntry entry, LocalDate today) {
        return new EntryCard(entry.key(), entry.values(), entry.values().isValidOn(today));
    }

    /** A mark of what was shown; it differs as soon as somebody changes the entry. */
    public String seen() {
        return seen(values);
    }

    static String seen(EntryValues values) {
        CRC32 mark = new CRC32();
        mark.update((values.told() + values.order()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(mark.getValue());
    }
}
