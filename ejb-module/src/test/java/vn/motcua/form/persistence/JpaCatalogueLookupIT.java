package vn.motcua.form.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.FormField;
import vn.motcua.reference.domain.Attributes;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.testing.DatabaseTest;

class JpaCatalogueLookupIT extends DatabaseTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    static class Books {
        @Inject CodeLists lists;
    }

    @Test
    void a_form_offers_what_is_valid_on_its_day_and_knows_no_list_that_is_not_there() {
        JpaCatalogueLookup lookup = wired(new JpaCatalogueLookup());
        Books books = wired(new Books());
        inTransactionDo(em -> {
            books.lists.add(new CodeList("PAPER", CodeList.Kind.ENTRIES, "Giấy tờ", null, null, null, List.of()));
            books.lists.add(entry("2", "Giấy chứng minh nhân dân", 2, END));
            books.lists.add(entry("9", "Thẻ căn cước", 1, null));
        });

        inTransactionDo(em -> {
            assertThat(lookup.exists("PAPER")).isTrue();
            assertThat(lookup.exists("NOTHING")).isFalse();
            assertThat(lookup.options("PAPER", END)).extracting(FormField.Option::label)
                    .containsExactly("Thẻ căn cước", "Giấy chứng minh nhân dân");
            assertThat(lookup.options("PAPER", END.plusDays(1))).extracting(FormField.Option::value).containsExactly("9");
            assertThat(lookup.nameOf("PAPER", "2", END)).contains("Giấy chứng minh nhân dân");
            assertThat(lookup.nameOf("PAPER", "2", END.plusDays(1))).isEmpty();
        });
    }

    private static CodeListEntry entry(String code, String name, int order, LocalDate until) {
        return new CodeListEntry("PAPER", new EntryValues(code, name, null, null, order, Attributes.NONE,
                EntryValues.ALWAYS, until));
    }
}
