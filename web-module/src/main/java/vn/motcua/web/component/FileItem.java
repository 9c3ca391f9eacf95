package vn.motcua.web.component;

/** Một tệp trong danh sách: one line of {@code mc:fileList}; without address the file is only named. */
public record FileItem(String name, String note, String href) {}
