package vn.motcua.catalogueimport.application;

import java.io.Serializable;

/**
 * Việc phải làm của một đợt nhập.
 *
 * @param total 0 while nobody knows yet
 * @param after position behind which to go on
 */
public record ImportTask(long importId, int total, long after) implements Serializable {}
