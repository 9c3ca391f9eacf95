package vn.motcua.catalogueimport.gateway;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.PublishedSector;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.Provenance;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Trả lời của {@code LayThuTuc}: what each field of the wire becomes. */
final class PortalProcedure {

    private static final ClassifyingRules RULES = ClassifyingRules.STANDARD;

    private final Doubts doubts = new Doubts();
    private final Cases cases = new Cases();
    private final RowFields json;

    private PortalProcedure(JsonObject json) {
        this.json = new RowFields(json, "", doubts);
    }

    static ImportedProcedure read(long position, String code, JsonObject json) {
        PortalProcedure procedure = new PortalProcedure(json);
        String said = procedure.json.line("MATTHC");
        if (!code.equals(said)) {
            return ImportedProcedure.unreadable(position, code, new Doubt("MATTHC", Kind.CODE_UNUSUAL, said));
        }
        String state = procedure.json.line("TRANGTHAI");
        if (!state.isEmpty() && !"1".equals(state)) {
            return PortalReader.notPublic(position, code, state);
        }
        String name = procedure.json.line("TENTTHC");
        return name.isEmpty()
                ? ImportedProcedure.unreadable(position, code, new Doubt("TENTTHC", Kind.NAME_MISSING, ""))
                : procedure.imported(position, code, name);
    }

    private ImportedProcedure imported(long position, String code, String name) {
        ClassifyingRules.Ministry publisher = RULES.ministry(json.line("MACOQUANCONGBO"), "MACOQUANCONGBO", doubts);
        PublishedSector sector = sector(publisher);
        List<ProcedureStep> steps = steps();
        PublishedChannels channels = channels();
        List<RequiredDocument> components = components();
        PublishedText text = new PublishedText(null, steps, lines("YEUCAU"), legalBasis(), results());
        String audiences = Stream.concat(
                        json.rows("DOITUONGTHUCHIEN").stream().map(one -> one.line("TENDOITUONG")),
                        Stream.of(json.line("MOTADOITUONGTHUCHIEN")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String executing = json.rows("COQUANTHUCHIEN").stream()
                .map(one -> {
                    one.known("MADONVI");
                    return one.line("TENDONVI");
                })
                .collect(Collectors.joining("; "));
        var classification = RULES.classification(name, sector.name(), null,
                RULES.audiences(audiences, "DOITUONGTHUCHIEN", doubts), audiences, "", channels.terms());
        json.keepTheRest();
        ProcedureContent content = new ProcedureContent(name, classification,
                new Authorities(null, executing.isEmpty() ? null : executing, null, null), text, cases.all(), components,
                channels.terms(), channels.fees(), null, null, new Provenance(Provenance.Origin.NATIONAL_PORTAL,
                        publisher.name(), null, doubts.asPublished()));
        return new ImportedProcedure(position, code, sector, content, doubts.all());
    }

    private PublishedSector sector(ClassifyingRules.Ministry publisher) {
        List<RowFields> fields = json.rows("LINHVUCTHUCHIEN");
        if (fields.isEmpty() || fields.get(0).line("TENLINHVUC").isEmpty()) {
            doubts.add(Kind.UNKNOWN_VALUE, "LINHVUCTHUCHIEN", "");
            return new PublishedSector(null, "Lĩnh vực khác", publisher.code(), publisher.name());
        }
        for (RowFields further : fields.subList(1, fields.size())) {
            doubts.keep(Kind.UNKNOWN_VALUE, further.pathOf("TENLINHVUC"), "other.LINHVUCTHUCHIEN", further.line("TENLINHVUC"));
        }
        String code = fields.get(0).line("MALINHVUC");
        return new PublishedSector(code.isEmpty() ? null : code, fields.get(0).line("TENLINHVUC"), publisher.code(),
                publisher.name());
    }

    private List<ProcedureStep> steps() {
        List<ProcedureStep> steps = new ArrayList<>();
        for (RowFields part : json.rows("TRINHTUTHUCHIEN")) {
            String named = part.line("TRUONGHOP");
            String caseKey = named.isEmpty() ? null : cases.keyOf(named);
            part.rows("TRINHTU").stream().map(step -> step.text("TENTRINHTU")).filter(words -> !words.isEmpty())
                    .forEach(words -> steps.add(new ProcedureStep(caseKey, words)));
        }
        return steps;
    }

    private PublishedChannels channels() {
        List<ChannelRow> rows = new ArrayList<>();
        for (RowFields way : json.rows("CACHTHUCTHUCHIEN")) {
            String code = way.line("KENH");
            SubmissionChannel channel = ChannelNames.coded(code).orElse(null);
            if (channel == null) {
                doubts.keep(Kind.UNKNOWN_VALUE, way.pathOf("KENH"), PublishedChannels.PART, code);
                continue;
            }
            List<RowFields> times = way.rows("THOIGIAN");
            if (times.isEmpty()) {
                rows.add(new ChannelRow(channel, null, "", List.of(), ""));
            }
            times.forEach(time -> rows.addAll(rows(channel, time)));
        }
        if (rows.isEmpty()) {
            doubts.add(Kind.CHANNELS_NOT_TABULAR, "CACHTHUCTHUCHIEN", "");
        }
        PublishedChannels channels = new PublishedChannels(cases, doubts);
        channels.read(rows);
        return channels;
    }

    /** The first fee goes with the time limit, further ones in words: on the wire they are not tied to cases. */
    private List<ChannelRow> rows(SubmissionChannel channel, RowFields time) {
        String unit = time.line("DONVITINH");
        BigDecimal amount = time.number("THOIGIANGIAIQUYET");
        String description = time.text("MOTA");
        List<RowFields> fees = time.rows("PHILEPHI");
        StringBuilder words = new StringBuilder();
        List<ChannelRow.Amount> amounts = new ArrayList<>();
        for (RowFields fee : fees) {
            fee.known("MAPHILEPHI");
            String sum = fee.line("SOTIEN");
            String currency = fee.line("DONVI").isEmpty() ? "đồng" : fee.line("DONVI");
            String about = fee.line("MOTA");
            words.append(words.isEmpty() ? sum + " " + currency : "; " + sum + " " + currency)
                    .append(about.isEmpty() ? "" : " (" + about + ")");
            amounts.add(new ChannelRow.Amount(sum, currency));
        }
        String fee = amounts.size() > 1 ? words.toString().replaceFirst(" \\(|;", "(").concat(")") : words.toString();
        String glued = amounts.size() == 1 ? fee.replaceFirst(" \\(", "(") : fee;
        return List.of(new ChannelRow(channel, amount, unit, amounts, glued + (glued.isEmpty() ? "" : "\n") + description));
    }

    private List<RequiredDocument> components() {
        List<ComponentRow> rows = new ArrayList<>();
        for (RowFields group : json.rows("THANHPHANHOSO")) {
            String heading = group.line("TRUONGHOP");
            for (RowFields paper : group.rows("GIAYTO")) {
                rows.add(new ComponentRow(heading, paper.line("MAGIAYTO"), paper.text("TENGIAYTO"), 1, 0,
                        paper.line("TENMAUDON"), paper.line("URL")));
                paper.keepTheRest();
            }
        }
        if (rows.isEmpty()) {
            doubts.add(Kind.COMPONENTS_NOT_TABULAR, "THANHPHANHOSO", "");
        }
        return new PublishedComponents(cases, doubts, "").of(rows);
    }

    private List<LegalBasis> legalBasis() {
        return json.rows("CANCUPHAPLY").stream()
                .map(one -> new LegalBasis(orNull(one.line("SOVANBAN")), orNull(one.line("TENVANBAN"))))
                .toList();
    }

    private List<ProcedureOutcome> results() {
        return json.rows("KETQUATHUCHIEN").stream()
                .map(one -> new ProcedureOutcome(orNull(one.line("MAKETQUA")), orNull(one.line("TENKETQUA"))))
                .toList();
    }

    private List<String> lines(String field) {
        return Stream.of(json.text(field).split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
