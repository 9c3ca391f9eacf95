package vn.motcua.catalogueimport.application;

/**
 * Nguồn đã sẵn sàng để đọc.
 *
 * @param listSha256 of what was fetched and kept for restarts; null if nothing was
 */
public record PreparedSource(int procedures, String listSha256) {}
