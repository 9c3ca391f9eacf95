package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.reference.application.EditableLists;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.ImportPlan;
import vn.motcua.reference.domain.ImportTerms;
import vn.motcua.reference.domain.ListComparison;
import vn.motcua.reference.domain.ListEffect;

/**
 * Danh mục kèm theo hệ thống: the lists that the law fixes, loaded once by the same import as any file. A list that is
 * there stays as it is, so that no start of the server undoes what an editor changed.
 */
@Stateless
public class ShippedLists {

    private static final String FOLDER = "/vn/motcua/reference/lists/";

    @Inject CodeLists lists;
    @Inject EditableLists editable;
    @Inject ImportFormats formats;
    @Inject ListEditing editing;

    @Requires(Permission.MANAGE_CODE_LISTS)
    public List<String> codes() {
        return index().lines().stream().map(line -> line.cells().get(0)).toList();
    }

    /** Returns whether the list was not there yet. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean load(String code) {
        if (lists.find(code).isPresent()) {
            return false;
        }
        List<String> facts = index().lines().stream()
                .map(CsvTable.Line::cells)
                .filter(cells -> cells.get(0).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
        List<String> attributes = Arrays.stream(facts.get(6).split(",")).filter(name -> !name.isEmpty()).toList();
        CodeList list = new CodeList(code, CodeList.Kind.valueOf(facts.get(1)), facts.get(2), facts.get(3), facts.get(4),
                facts.get(5), attributes);
        lists.add(list);
        if (!facts.get(7).isEmpty()) {
            fill(list, facts.get(7));
        }
        return true;
    }

    private void fill(CodeList list, String file) {
        EditableList entries = editable.of(list);
        ImportPlan plan = new ListComparison(entries, new ImportTerms(EntryValues.ALWAYS, false))
                .with(formats.rowsOf(text(file), list, EntryValues.ALWAYS));
        if (plan.counts().get(ListEffect.REFUSED) > 0) {
            throw new IllegalStateException(file + ": " + plan.rows().stream()
                    .filter(row -> row.problem() != null)
                    .map(row -> row.line() + " " + row.problem())
                    .toList());
        }
        editing.apply(list, entries, plan, file);
    }

    private static CsvTable index() {
        return CsvTable.of(text("index.csv"));
    }

    private static String text(String file) {
        try (InputStream content = ShippedLists.class.getResourceAsStream(FOLDER + file)) {
            return CsvTable.textOf(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
