package vn.motcua.form.domain;

import java.time.LocalDate;

/** Hoàn cảnh khai: what judging answers depends on besides the answers. */
public record FormContext(LocalDate today, CatalogueLookup catalogues, FileLookup files) {

    /** Without lists and files at hand: a code or a file is then judged by its looks alone. */
    public static FormContext on(LocalDate today) {
        return new FormContext(today, null, null);
    }

    public FormContext with(CatalogueLookup lists) {
        return new FormContext(today, lists, files);
    }

    public FormContext with(FileLookup uploaded) {
        return new FormContext(today, catalogues, uploaded);
    }
}
