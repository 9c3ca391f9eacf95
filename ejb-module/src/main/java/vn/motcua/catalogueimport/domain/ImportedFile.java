package vn.motcua.catalogueimport.domain;

import java.io.Serializable;

/** Tệp được nạp lên: its name as somebody gave it, and the hash under which it is kept. */
public record ImportedFile(String name, String sha256) implements Serializable {}
