package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.motcua.administration.domain.NothingToImport;
import vn.motcua.administration.domain.StagedImport;
import vn.motcua.administration.domain.StagedImports;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.application.EditableLists;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.ImportPlan;
import vn.motcua.reference.domain.ImportTerms;
import vn.motcua.reference.domain.ListComparison;
import vn.motcua.reference.domain.ListEffect;
import vn.motcua.reference.domain.PlannedRow;

/**
 * Nhập danh mục từ tệp CSV, in two steps: look at what a file would do, then apply just that in one transaction. The same
 * file a second time changes nothing.
 */
@Stateless
public class CodeListImport {

    static final int ROWS_SHOWN = 300;
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject CodeLists lists;
    @Inject EditableLists editable;
    @Inject ImportFormats formats;
    @Inject ListEditing editing;
    @Inject StagedImports staged;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * Keeps the file for {@link #preview} and {@link #apply}; a file that cannot be read is refused at once.
     *
     * @param terms whose day may be null: then it is today
     */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public UUID stage(String listCode, String fileName, InputStream content, ImportTerms terms) throws IOException {
        CodeList list = lists.get(listCode);
        String text = CsvTable.textOf(content.readNBytes(CsvTable.MOST_BYTES + 1));
        ImportTerms complete = terms.effectiveOn() != null
                ? terms
                : new ImportTerms(VietnamTime.today(clock), terms.complete());
        formats.rowsOf(text, list, complete.effectiveOn());
        StagedImport kept =
                new StagedImport(list, fileName, text, complete, current.get().id(), clock.instant());
        staged.forgetStagedBefore(clock.instant().minus(KEPT));
        staged.add(kept);
        return kept.id();
    }

    @Requires(Permission.MANAGE_CODE_LISTS)
    public ImportPreview preview(UUID id) {
        StagedImport file = staged.get(id);
        CodeList list = lists.get(file.listCode());
        boolean stale = file.appliedAt() == null && file.baseRevision() != list.revision();
        List<PlannedRow> rows = new ArrayList<>();
        ImportPlan plan = planOf(file, list, editable.of(list));
        plan.rows().stream().filter(row -> row.effect() != ListEffect.UNCHANGED).forEach(rows::add);
        rows.sort(Comparator.comparing((PlannedRow row) -> row.effect() != ListEffect.REFUSED));
        int shown = Math.min(rows.size(), ROWS_SHOWN);
        return new ImportPreview(file.id().toString(), list.code(), file.fileName(), file.terms(), plan.counts(),
                rows.subList(0, shown), rows.size() - shown, stale, file.appliedAt());
    }

    /** Makes the preview anew on the list as it is now. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public void lookAgain(UUID id) {
        StagedImport file = staged.get(id);
        file.lookAgainAt(lists.get(file.listCode()));
    }

    /**
     * Applies what was previewed, without the refused rows; returns how many rows changed something.
     *
     * @throws vn.motcua.administration.domain.ListChangedMeanwhile if the list is not the one of the preview
     */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public int apply(UUID id) {
        StagedImport file = staged.get(id);
        CodeList list = lists.lock(file.listCode());
        file.apply(list, clock.instant());
        EditableList entries = editable.of(list);
        ImportPlan plan = planOf(file, list, entries);
        if (!plan.changesSomething()) {
            throw new NothingToImport();
        }
        editing.apply(list, entries, plan, file.fileName());
        return (int) plan.rows().stream().filter(row -> !row.steps().isEmpty()).count();
    }

    private ImportPlan planOf(StagedImport file, CodeList list, EditableList entries) {
        return new ListComparison(entries, file.terms())
                .with(formats.rowsOf(file.content(), list, file.terms().effectiveOn()));
    }
}
