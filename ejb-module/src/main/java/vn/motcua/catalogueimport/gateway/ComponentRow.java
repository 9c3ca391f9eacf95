package vn.motcua.catalogueimport.gateway;

/**
 * Một dòng thành phần hồ sơ, as the source has it.
 *
 * @param group heading above it; empty if none
 * @param template name of a blank form where the source gives it apart; empty if none
 * @param url where that form is; empty if not stated
 */
record ComponentRow(String group, String code, String name, int originals, int copies, String template, String url) {}
