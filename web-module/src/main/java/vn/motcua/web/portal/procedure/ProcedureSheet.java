package vn.motcua.web.portal.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.application.PublishedVersion;
import vn.motcua.procedure.application.ReceivingAgency;
import vn.motcua.procedure.application.Standing;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.DocumentTemplate;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeSchedule;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.web.portal.procedure.ChannelRow.Charge;

/** Một thủ tục như người dân đọc, theo trường hợp đã chọn: the published content in the order of what people ask. */
public final class ProcedureSheet {

    static final int LONG_NAME = 160;
    private static final int FEW_AGENCIES = 3;

    private final PublishedVersion version;
    private final ProcedureContent all;
    private final ProcedureCase chosen;
    private final ProcedureContent content;

    public ProcedureSheet(PublishedVersion version, String caseKey) {
        this.version = version;
        this.all = version.details().content();
        this.chosen = all.caseOf(caseKey).orElse(null);
        this.content = chosen == null ? all : all.inCase(chosen.key());
    }

    public PublishedVersion getVersion() {
        return version;
    }

    public ProcedureDetails getDetails() {
        return version.details();
    }

    /** What holds in the chosen case; everything while none is chosen. */
    public ProcedureContent getContent() {
        return content;
    }

    /** Null while none is chosen. */
    public ProcedureCase getChosen() {
        return chosen;
    }

    public List<ProcedureCase> getCases() {
        return all.cases();
    }

    public boolean isLongName() {
        return all.name().length() > LONG_NAME;
    }

    /** The papers: of the chosen case, or those that everybody needs and then those of each case. */
    public List<PaperGroup> getPapers() {
        List<PaperGroup> groups = new ArrayList<>();
        if (chosen != null || all.cases().isEmpty()) {
            groups.add(PaperGroup.of(null, content.components()));
        } else {
            groups.add(PaperGroup.of(null, papersOf(null)));
            all.cases().forEach(one -> groups.add(PaperGroup.of(one, papersOf(one.key()))));
        }
        groups.removeIf(group -> group.size() == 0);
        return groups;
    }

    private List<RequiredDocument> papersOf(String caseKey) {
        return all.components().stream().filter(paper -> Objects.equals(paper.caseKey(), caseKey)).toList();
    }

    /** The form to be filled in by hand; only what holds today is printed. */
    public boolean isFormToPrint() {
        return getDetails().hasForm() && version.standing() == Standing.IN_FORCE;
    }

    public List<ChannelRow> getChannels() {
        return content.channels().stream().map(this::row).toList();
    }

    private ChannelRow row(ChannelTerms terms) {
        String caseName = chosen == null ? all.caseOf(terms.caseKey()).map(ProcedureCase::name).orElse(null) : null;
        ProcedureContent asked = chosen == null && terms.caseKey() != null ? all.inCase(terms.caseKey()) : content;
        FeeSchedule fees = new FeeSchedule(asked.feeSchedule().itemsFor(terms.channel()));
        Money total = fees.totalFor(terms.channel());
        Charge charge = charge(fees, total, asked);
        return new ChannelRow(terms, caseName, charge,
                charge == Charge.SUM || charge == Charge.SUM_AND_MORE ? total : null);
    }

    private Charge charge(FeeSchedule fees, Money total, ProcedureContent asked) {
        if (fees.isFree()) {
            return fees.items().isEmpty() && !asked.isFree() ? Charge.NOT_STATED : Charge.FREE;
        }
        if (fees.items().stream().noneMatch(FeeRow::saysSomething)) {
            return Charge.NOT_STATED;
        }
        boolean owedByAll = fees.items().stream().allMatch(FeeItem::owedByAll);
        boolean byCase = chosen == null && fees.items().stream().anyMatch(item -> item.caseKey() != null);
        if (byCase || total.isZero()) {
            return Charge.DEPENDS;
        }
        return owedByAll ? Charge.SUM : Charge.SUM_AND_MORE;
    }

    public List<FeeRow> getFees() {
        return FeeRow.of(content.fees());
    }

    public boolean isStartable() {
        return version.inForce() && getDetails().offeredHere() && getDetails().card().online();
    }

    /** In force, but no agency of the province takes dossiers of it. */
    public boolean isElsewhere() {
        return version.inForce() && !getDetails().offeredHere();
    }

    public boolean isAtCounterOnly() {
        return version.inForce() && getDetails().offeredHere() && !getDetails().card().online();
    }

    public String caseName(String key) {
        return all.caseOf(key).map(ProcedureCase::name).orElse("");
    }

    /** Why it is not done on line as a whole; null if it is, or nobody said. */
    public String getPartialReason() {
        return getDetails().card().onlineLevel() == OnlineLevel.PARTIAL ? getDetails().partialReason() : null;
    }

    /** Page of the National Portal, or wherever it was published; null for what was written here. */
    public String getSource() {
        return Addresses.webOrNull(all.provenance().url());
    }

    /** What could not be taken apart, in the words of the publication, by name of the part. */
    public Map<String, String> getAsPublished() {
        return all.provenance().asPublished();
    }

    public List<DocumentTemplate> getTemplates() {
        return content.components().stream()
                .flatMap(paper -> paper.templates().stream())
                .map(template -> new DocumentTemplate(template.name(), Addresses.webOrNull(template.url())))
                .distinct()
                .toList();
    }

    public List<ReceivingAgency> getFirstAgencies() {
        List<ReceivingAgency> agencies = getDetails().receivingAgencies();
        return agencies.size() > FEW_AGENCIES ? List.of() : agencies;
    }

    public List<ReceivingAgency> getManyAgencies() {
        List<ReceivingAgency> agencies = getDetails().receivingAgencies();
        return agencies.size() > FEW_AGENCIES ? agencies : List.of();
    }

    /** The time limit if it is the same whichever way it is handed in; null if it depends or none is stated. */
    public ProcessingTime getOneTime() {
        List<ProcessingTime> times = content.channels().stream().map(ChannelTerms::processingTime).distinct().toList();
        return times.size() == 1 ? times.get(0) : null;
    }

    /** Whether the publication says anything about how long it takes. */
    public boolean isTimed() {
        return content.channels().stream().anyMatch(terms -> terms.processingTime() != null);
    }

    /** What it costs if it is the same whichever way it is handed in; null if it depends. */
    public ChannelRow getOneCharge() {
        List<ChannelRow> rows = getChannels();
        boolean same = rows.stream().map(row -> row.charge() + ":" + row.total()).distinct().count() == 1;
        return same ? rows.get(0) : null;
    }
}
