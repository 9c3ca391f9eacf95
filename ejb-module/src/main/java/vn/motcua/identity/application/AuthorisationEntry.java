package vn.motcua.identity.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Giấy ủy quyền, như người ủy quyền khai.
 *
 * @param number personal id number of who is authorised
 * @param until null for until it is ended
 * @param procedures codes; none means all
 */
public record AuthorisationEntry(String number, LocalDate from, LocalDate until, Set<String> procedures)
        implements Serializable {}
