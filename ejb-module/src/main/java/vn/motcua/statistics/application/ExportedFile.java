package vn.motcua.statistics.application;

import java.io.Serializable;

/** Tệp kết xuất: a finished file for the person who asked for it. */
public record ExportedFile(String name, String mediaType, byte[] content) implements Serializable {}
