package vn.motcua.administration.application;

/** Tệp kết xuất một danh mục. */
public record ListFile(String name, String mediaType, byte[] content) {}
