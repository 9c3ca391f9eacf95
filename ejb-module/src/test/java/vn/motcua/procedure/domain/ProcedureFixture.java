package vn.motcua.procedure.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormSection;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.FeeItem.Kind;

/** Thủ tục mẫu cho kiểm thử: birth registration at one commune, and others like it under another name. */
public final class ProcedureFixture {

    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T02:00:00Z"), VietnamTime.ZONE);
    public static final String COMMUNE = "H99.101";
    public static final String SECTOR = "G15-HT";

    private ProcedureFixture() {}

    public static ProcedureDraft birthRegistration() {
        return draft("1.001193", "Đăng ký khai sinh", NEW_YEAR);
    }

    public static ProcedureVersion publishedBirthRegistration() {
        return new Procedure("1.001193").publish(birthRegistration(), CLOCK);
    }

    public static ProcedureDraft draft(String code, String name, LocalDate validFrom) {
        return new ProcedureDraft(code, content(name), validFrom);
    }

    public static ProcedureContent content(String name) {
        return new ProcedureContent(
                name,
                new Classification(SECTOR, Set.of(SettlementLevel.COMMUNE), Set.of(Audience.CITIZEN), null,
                        LifeEvent.BIRTH, OnlineLevel.FULL, null, null),
                Authorities.competent("Ủy ban nhân dân cấp xã"),
                new PublishedText("Ghi vào sổ việc một em bé ra đời.",
                        Stream.of("Nộp hồ sơ", "Thẩm tra", "Trả kết quả").map(ProcedureStep::always).toList(),
                        List.of(), List.of(new LegalBasis("60/2014/QH13", "Luật Hộ tịch")),
                        List.of(new ProcedureOutcome("KQ01", "Giấy khai sinh"))),
                List.of(),
                List.of(
                        RequiredDocument.always("TP01", "Tờ khai", 1, 0, true, "form", null),
                        RequiredDocument.always("TP02", "Giấy chứng sinh", 1, 0, true, null, "Bản chính"),
                        RequiredDocument.always("TP03", "Giấy ủy quyền", 1, 0, false, null, "Khi ủy quyền")),
                List.of(
                        ChannelTerms.always(SubmissionChannel.ONLINE, new ProcessingTime(1, TimeUnit.SAME_DAY), null),
                        ChannelTerms.always(SubmissionChannel.COUNTER, new ProcessingTime(2, TimeUnit.WORKING_DAYS),
                                null)),
                List.of(
                        FeeItem.always(Kind.CHARGE, "Lệ phí đăng ký", Money.of(8_000), SubmissionChannel.COUNTER, null),
                        FeeItem.always(Kind.FEE, "Phí bản sao", Money.of(2_500), null, "Mỗi bản")),
                new ElectronicForm("Tờ khai đăng ký khai sinh", List.of(new FormSection("child", "Trẻ em", List.of(
                        new FormField("name", "Họ và tên", FieldType.TEXT, true, "Viết đủ dấu", 100, null, null, false,
                                List.of(), null),
                        new FormField("gender", "Giới tính", FieldType.SELECT, true, null, null, null, null, false,
                                List.of(new FormField.Option("MALE", "Nam"), new FormField.Option("FEMALE", "Nữ")),
                                null))))),
                new PromulgationDecision("2815/QĐ-UBND", LocalDate.of(2025, 12, 15)),
                Provenance.LOCAL);
    }
}
