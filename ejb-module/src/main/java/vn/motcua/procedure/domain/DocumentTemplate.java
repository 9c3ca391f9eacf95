package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Mẫu đơn, tờ khai: a blank form to download; {@code url} is null if only its name is published. */
public record DocumentTemplate(String name, String url) implements Serializable {}
