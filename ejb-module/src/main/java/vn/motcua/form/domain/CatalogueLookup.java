package vn.motcua.form.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tra danh mục dùng chung, so that forms need not know how lists are kept. */
public interface CatalogueLookup {

    boolean exists(String listCode);

    /** What is offered on that day, in the order of the list. */
    List<FormField.Option> options(String listCode, LocalDate day);

    /** Name of an item that is offered on that day. */
    default Optional<String> nameOf(String listCode, String itemCode, LocalDate day) {
        return options(listCode, day).stream()
                .filter(option -> option.value().equals(itemCode))
                .map(FormField.Option::label)
                .findFirst();
    }
}
