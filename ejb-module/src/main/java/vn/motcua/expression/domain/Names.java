package vn.motcua.expression.domain;

import java.util.Optional;

/** Các tên dùng được at one place of a form, before anybody has answered anything. */
public interface Names {

    /** Empty if there is no such name. */
    Optional<Kind> kindOf(String name);

    /** The names as seen from a row of the block; empty if there is no such block. */
    Optional<Names> rowsOf(String block);
}
