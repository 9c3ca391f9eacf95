package vn.motcua.catalogueimport.gateway;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.PublishedSector;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.Provenance;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Một dòng của tệp thủ tục từ Cổng Dịch vụ công quốc gia: what each of its fields becomes. */
final class NationalRow {

    static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}(?:\\.[\\dA-Z.]{1,20})?");

    private static final ClassifyingRules RULES = ClassifyingRules.STANDARD;
    private static final String NO_GROUP = "--";
    private static final String METHODS_HEADING = "Hình thức nộpThời gianPhí, lệ phíMô tả";
    private static final String COMPONENTS_HEADING = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

    private final Doubts doubts = new Doubts();
    private final Cases cases = new Cases();
    private final RowFields row;
    private final long position;

    private NationalRow(long position, JsonObject json) {
        this.position = position;
        this.row = new RowFields(json, "", doubts);
    }

    static ImportedProcedure read(long position, JsonObject json) {
        return new NationalRow(position, json).imported();
    }

    private ImportedProcedure imported() {
        String code = row.line("code");
        String name = row.line("name");
        if (code.isEmpty()) {
            return ImportedProcedure.unreadable(position, null, new Doubt("code", Kind.CODE_MISSING, name));
        }
        if (!CODE.matcher(code).matches()) {
            return ImportedProcedure.unreadable(position, null, new Doubt("code", Kind.CODE_UNUSUAL, code));
        }
        if (name.isEmpty()) {
            return ImportedProcedure.unreadable(position, code, new Doubt("name", Kind.NAME_MISSING, ""));
        }
        ClassifyingRules.Ministry ministry = RULES.ministry(row.line("ministry"), "ministry", doubts);
        String field = row.line("field");
        PublishedSector sector = new PublishedSector(
                null, field.isEmpty() ? "Lĩnh vực khác" : field, ministry.code(), ministry.name());
        ProcedureContent content = content(name, sector);
        return new ImportedProcedure(position, code, sector, content, doubts.all());
    }

    private ProcedureContent content(String name, PublishedSector sector) {
        List<ProcedureStep> steps = PublishedSteps.in(row.text("steps_text"), cases);
        PublishedChannels channels = channels();
        List<RequiredDocument> components = components();
        PublishedText text = new PublishedText(null, steps, lines(row.text("conditions")),
                PublishedLegalBasis.in(row.text("legal_raw"), row.texts("legal_codes"), doubts),
                PublishedResults.in(row.text("results_raw"), row.texts("result_codes"), doubts));
        String subjects = row.line("subjects");
        Classification classification = RULES.classification(name, sector.name(),
                RULES.levels(row.texts("levels"), "levels", doubts), RULES.audiences(subjects, "subjects", doubts),
                subjects, row.line("kind"), channels.terms());
        Authorities authorities = new Authorities(orNull(row.line("agency_competent")), orNull(row.line("agency_executing")),
                orNull(row.line("agency_coordinating")), orNull(row.line("reception_address")));
        PromulgationDecision decision = row.line("decision").isEmpty()
                ? null : new PromulgationDecision(row.line("decision"), null);
        String url = url();
        row.keepTheRest();
        return new ProcedureContent(name, classification, authorities, text, cases.all(), components, channels.terms(),
                channels.fees(), null, decision, new Provenance(
                        Provenance.Origin.NATIONAL_PORTAL, sector.ministryName(), url, doubts.asPublished()));
    }

    private PublishedChannels channels() {
        PublishedChannels channels = new PublishedChannels(cases, doubts);
        List<ChannelRow> rows = new ArrayList<>();
        StringBuilder printed = new StringBuilder(METHODS_HEADING);
        for (RowFields method : row.rows("methods")) {
            ChannelRow read = channel(method, printed);
            if (read != null) {
                rows.add(read);
            }
        }
        String raw = row.text("methods_raw");
        if (rows.isEmpty()) {
            rows.addAll(ChannelNames.rowsWithoutFigures(raw));
            doubts.keep(Kind.CHANNELS_NOT_TABULAR, "methods", PublishedChannels.PART, raw);
        } else if (differs(printed, raw)) {
            doubts.keep(Kind.TABLE_DIFFERS_FROM_TEXT, "methods_raw", PublishedChannels.PART, raw);
        }
        channels.read(rows);
        return channels;
    }

    private ChannelRow channel(RowFields method, StringBuilder printed) {
        String code = method.line("channel");
        BigDecimal time = method.number("time");
        String unit = method.line("unit");
        String words = method.text("text");
        method.known("free"); // said again by the words
        List<ChannelRow.Amount> amounts = method.rows("fees").stream()
                .map(fee -> new ChannelRow.Amount(fee.line("amount"), fee.line("cur")))
                .toList();
        method.keepTheRest();
        SubmissionChannel channel = ChannelNames.coded(code).orElse(null);
        if (channel == null) {
            doubts.keep(Kind.UNKNOWN_VALUE, method.pathOf("channel"), PublishedChannels.PART,
                    String.join(" ", code, String.valueOf(time), unit, words));
            return null;
        }
        String stated = time == null ? "" : time.stripTrailingZeros().toPlainString();
        printed.append(ChannelNames.in(channel)).append(stated).append(unit).append(words);
        return new ChannelRow(channel, time, unit, amounts, words);
    }

    private List<RequiredDocument> components() {
        String raw = row.text("components_raw");
        List<ComponentRow> rows = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        String before = null;
        for (RowFields component : row.rows("components")) {
            ComponentRow read = new ComponentRow(group(component), "", component.text("name"), component.count("original"),
                    component.count("copy"), "", "");
            component.keepTheRest();
            String heading = component.line("group");
            if (!heading.equals(before)) {
                printed.append(heading).append(COMPONENTS_HEADING);
                before = heading;
            }
            printed.append(read.name()).append(counts(read));
            rows.add(read);
        }
        if (rows.isEmpty()) {
            doubts.keep(Kind.COMPONENTS_NOT_TABULAR, "components", PublishedComponents.PART,
                    NO_GROUP.equals(raw) ? "" : raw);
        } else if (differs(printed, raw)) {
            doubts.keep(Kind.TABLE_DIFFERS_FROM_TEXT, "components_raw", PublishedComponents.PART, raw);
        }
        return new PublishedComponents(cases, doubts, raw).of(rows);
    }

    private static String group(RowFields component) {
        String heading = component.line("group");
        return NO_GROUP.equals(heading) ? "" : heading;
    }

    private static String counts(ComponentRow row) {
        return row.copies() == 0
                ? row.originals() + " bản chính"
                : row.originals() + " bản chính," + row.copies() + " bản sao";
    }

    /** Whether the printed table says anything that its rows do not. */
    private static boolean differs(CharSequence printed, String raw) {
        return !SourceText.withoutBlanks(printed.toString()).equals(SourceText.withoutBlanks(raw));
    }

    private String url() {
        String url = row.line("url");
        if (url.isEmpty() || Links.isWeb(url)) {
            return orNull(url);
        }
        doubts.keep(Kind.NOT_A_LINK, "url", "other.url", url);
        return null;
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
