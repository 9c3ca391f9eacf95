package vn.motcua.catalogueimport.application;

import java.io.InputStream;

/**
 * Tệp danh mục được nạp lên.
 *
 * @param completeList whether everything that is not in it has disappeared from the national catalogue
 */
public record ImportUpload(String name, String format, boolean completeList, InputStream content) {}
