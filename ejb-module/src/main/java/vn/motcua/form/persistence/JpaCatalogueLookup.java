package vn.motcua.form.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.form.domain.CatalogueLookup;
import vn.motcua.form.domain.FormField;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;

/** Questions whose answers come from a shared catalogue. */
@ApplicationScoped
class JpaCatalogueLookup implements CatalogueLookup {

    @Inject CodeLists lists;

    @Override
    public boolean exists(String listCode) {
        return lists.find(listCode).isPresent();
    }

    @Override
    public List<FormField.Option> options(String listCode, LocalDate day) {
        return lists.validOn(listCode, day).stream()
                .map(entry -> new FormField.Option(entry.code(), entry.name()))
                .toList();
    }

    @Override
    public Optional<String> nameOf(String listCode, String itemCode, LocalDate day) {
        return lists.entryOn(listCode, itemCode, day).map(CodeListEntry::name);
    }
}
