package vn.motcua.expression.domain;

import java.time.LocalDate;
import java.util.List;

/** Phạm vi: where an expression finds what it names. */
public interface Scope {

    /** What the name stands for; {@link Value#EMPTY} if nothing is there. */
    Value value(String name);

    /** How many rows the repeated block has; 0 if there is no such block. */
    int rows(String block);

    /** The same, seen from one row of the block. */
    Scope row(String block, int index);

    /** All values of {@code block.column}, from the first row to the last. */
    List<Value> column(String path);

    LocalDate today();

    /** Counts one step of work; false once too much was done, and then everything comes to nothing. */
    boolean mayGoOn();
}
