package vn.motcua.catalogueimport.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportOutcome;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.application.CataloguePublication;
import vn.motcua.procedure.application.NationalProposals;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.domain.Sector;

/**
 * Nhập từng thủ tục: what the job asks for each procedure that was read. Each is a transaction of its own, and asked again
 * for the same one the answer is the same and nothing happens.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {

    private static final int LARGEST_CONTENT = 1_000_000;
    private static final int LONGEST_NAME = 2000;
    private static final int LONGEST_SECTOR = 199;

    /** A tenth of the catalogue does not end in a day: more is the source's slip. */
    private static final int SHORT_LIST = 10;

    @Inject ImportRecords records;
    @Inject Procedures procedures;
    @Inject CataloguePublication publication;
    @Inject NationalProposals proposals;
    @Inject SectorMatching sectors;
    @Inject TwinSearch twins;
    @Inject Clock clock;

    /**
     * What the job has to do; empty if no import is open.
     *
     * @param format the only format that is meant; any if null or empty
     */
    @Requires(Permission.IMPORT_CATALOGUE)
    public Optional<ImportTask> openImport(String format) {
        return records.open()
                .filter(run -> format == null || format.isEmpty() || format.equals(run.format()))
                .map(run -> new ImportTask(run.id(), run.total(), records.lastPosition(run.id())));
    }

    /** Since when an import has been open; empty if none is. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public Optional<Instant> openSince() {
        return records.open().map(CatalogueImport::requestedAt);
    }

    /** Notes how many there are, for the progress, and the list that a restart goes on with. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public void found(long importId, PreparedSource source) {
        records.get(importId).found(source.procedures(), source.listSha256());
    }

    /** @throws vn.motcua.kernel.BusinessRuleViolation if a rule of the catalogue stands against it: then {@link #refuse} */
    @Requires(Permission.IMPORT_CATALOGUE)
    public ImportOutcome take(long importId, ImportedProcedure item) {
        Optional<ImportOutcome> before = records.outcome(importId, item.position());
        if (before.isPresent()) {
            return before.get();
        }
        List<Doubt> doubts = new ArrayList<>(item.doubts());
        ImportOutcome outcome = outcome(records.get(importId), item, doubts);
        records.note(importId, item, outcome, doubts);
        return outcome;
    }

    @Requires(Permission.IMPORT_CATALOGUE)
    public void refuse(long importId, ImportedProcedure item, String why) {
        if (records.outcome(importId, item.position()).isEmpty()) {
            records.note(importId, item, ImportOutcome.REFUSED, List.of(new Doubt("", Kind.REFUSED_BY_RULE, why)));
        }
    }

    /** Closes the import; what is missing in a complete list is reported, never ended, and so is what comes under two codes. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public void finish(long importId) {
        CatalogueImport run = records.get(importId);
        if (!run.isOpen()) {
            return;
        }
        boolean whole = !records.doubtCounts(importId).containsKey(Kind.FILE_CUT_OFF);
        if (run.isCompleteList() && whole) {
            List<String> disappeared = records.disappeared(importId);
            if (disappeared.size() * SHORT_LIST > run.total()) {
                records.note(importId, null, new Doubt("", Kind.LIST_SHORT, String.valueOf(disappeared.size())));
            }
            disappeared.forEach(code -> records.note(importId, code, new Doubt("", Kind.DISAPPEARED, code)));
        }
        twins.among(records.codes(importId), run.validFrom())
                .forEach((code, others) -> records.note(importId, code, new Doubt("", Kind.SAME_AS_ANOTHER, others)));
        run.end(clock);
    }

    private ImportOutcome outcome(CatalogueImport run, ImportedProcedure item, List<Doubt> doubts) {
        if (!item.isReadable()) {
            return ImportOutcome.REFUSED;
        }
        if (records.hasCode(run.id(), item.code(), item.position())) {
            doubts.add(new Doubt("code", Kind.DUPLICATE_CODE, item.code()));
            return ImportOutcome.REFUSED;
        }
        if (item.content().name().length() > LONGEST_NAME || item.sector().name().length() > LONGEST_SECTOR) {
            doubts.add(new Doubt("name", Kind.TOO_LARGE, item.content().name()));
            return ImportOutcome.REFUSED;
        }
        Optional<Sector> sector = sectors.known(item.sector());
        ProcedureContent content = item.content().withSector(
                sector.map(Sector::code).orElseGet(item.sector()::suggestedCode));
        if (ContentFingerprint.of(content).size() > LARGEST_CONTENT) {
            doubts.add(new Doubt("", Kind.TOO_LARGE, String.valueOf(ContentFingerprint.of(content).size())));
            return ImportOutcome.REFUSED;
        }
        if (sector.isEmpty()) {
            Sector created = sectors.create(item.sector());
            content = content.withSector(created.code());
            doubts.add(new Doubt("field", Kind.SECTOR_CREATED, created.code() + " " + created.name()));
        }
        return takeOver(run, item.code(), content, doubts);
    }

    private ImportOutcome takeOver(CatalogueImport run, String code, ProcedureContent content, List<Doubt> doubts) {
        String source = run.format();
        String fingerprint = ContentFingerprint.of(content).value();
        Optional<Procedure> known = procedures.find(code).filter(Procedure::isPublished);
        if (known.isEmpty()) {
            publication.publish(new ProcedureDraft(code, content, run.validFrom()));
            procedures.find(code).orElseThrow().tookOver(source, fingerprint);
            return ImportOutcome.NEW;
        }
        Procedure procedure = known.get();
        if (procedure.knows(source, fingerprint)) {
            return ImportOutcome.UNCHANGED;
        }
        if (procedure.isAsImported() && !procedure.everHeardFrom(source)) {
            procedure.heard(source, fingerprint);
            return ImportOutcome.ELSEWHERE;
        }
        LocalDate from = procedure.inForceFrom().isAfter(run.validFrom()) ? procedure.inForceFrom() : run.validFrom();
        if (procedure.isAsImportedFrom(source)) {
            publication.publish(new ProcedureDraft(code, content, from));
            procedure.tookOver(source, fingerprint);
            return ImportOutcome.CHANGED;
        }
        NationalProposals.Outcome proposed = proposals.proposeFromNationalPortal(code, content, from);
        procedure.heard(source, fingerprint);
        if (proposed == NationalProposals.Outcome.UNCHANGED) {
            return ImportOutcome.UNCHANGED;
        }
        doubts.add(new Doubt("", Kind.NEEDS_A_PERSON, proposed.name()));
        return ImportOutcome.DRAFT;
    }
}
