package vn.motcua.reference.domain;

import java.io.Serializable;

/**
 * Mục đang có trong danh mục.
 *
 * @param key by which the list finds the row again
 */
public record KnownEntry(String key, EntryValues values) implements Serializable {}
