package vn.motcua.exchange.gateway;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.exchange.domain.NationalDossier;
import vn.motcua.exchange.domain.NationalDossier.FeeLine;
import vn.motcua.exchange.domain.NationalDossier.Owner;
import vn.motcua.exchange.domain.NationalDossier.Paper;
import vn.motcua.exchange.domain.NationalDossier.ResultPaper;
import vn.motcua.exchange.domain.NationalDossier.SupplementRound;
import vn.motcua.exchange.domain.NationalDossier.Times;
import vn.motcua.exchange.domain.NationalProgress;
import vn.motcua.exchange.domain.NationalRecord;
import vn.motcua.exchange.domain.NationalRecord.Mark;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Khuôn dạng của Cổng: the portal's field names, code values and limits, and nothing else. */
final class PortalWire {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int LONGEST_SUMMARY = 1000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_RESULT_NAME = 2000;
    private static final String CITIZEN_ID_TWELVE_DIGITS = "1";
    private static final String CITIZEN_ID_NINE_DIGITS = "2";
    private static final String FILED_WITH_THE_PROVINCE = "2";
    private static final String PAID_AT_RECEPTION = "1";
    private static final String NOT_PAID_ONLINE = "3";

    private PortalWire() {}

    static JsonObject of(NationalDossier dossier) {
        Times times = dossier.times();
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("MaHoSo", dossier.code().value())
                .add("MaTTHC", dossier.procedure().code())
                .add("TenTTHC", dossier.procedure().name())
                .add("MaLinhVuc", dossier.procedure().sectorCode())
                .add("TenLinhVuc", cut(dossier.procedure().sectorName(), LONGEST_NAME));
        addOwner(item, dossier.owner());
        item.add("TrichYeuHoSo", cut(dossier.procedure().name(), LONGEST_SUMMARY));
        // the portal wants this one filled from the first day: a dossier filed online reached us when it was filed
        addTime(item, "NgayTiepNhan", times.receivedAt() == null ? times.submittedAt() : times.receivedAt());
        addTime(item, "NgayNopHoSo", times.submittedAt());
        addTime(item, "NgayHenTra", times.dueAt());
        addTime(item, "NgayKetThucXuLy", times.resolvedAt());
        addTime(item, "NgayTra", times.deliveredAt());
        addTime(item, "NgayTuChoi", times.refusedAt());
        item.add("TrangThaiHoSo", dossier.status().code())
                .add("DonViXuLy", cut(dossier.agencyName(), LONGEST_NAME))
                .add("HinhThuc", dossier.channel() == SubmissionChannel.POSTAL ? "1" : "0")
                .add("KenhThucHien", channel(dossier.channel()))
                .add("NoiNopHoSo", FILED_WITH_THE_PROVINCE)
                .add("DuocThanhToanTrucTuyen", NOT_PAID_ONLINE)
                .add("HoSoCoThanhPhanSoHoa", dossier.papers().isEmpty() ? "0" : "1")
                .add("TaiLieuNop", list(dossier.papers(), PortalWire::paper))
                .add("DanhSachLePhi", list(dossier.fees(), PortalWire::fee))
                .add("DanhSachHoSoBoSung",
                        list(dossier.supplements(), round -> supplement(round, dossier.code().value())));
        if (dossier.result() != null) {
            item.add("DanhSachGiayToKetQua", Json.createArrayBuilder().add(result(dossier.result())));
        }
        return item.build();
    }

    static JsonObject of(NationalProgress progress) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("MaHoSo", progress.code().value())
                .add("NguoiXuLy", progress.handler())
                .add("ThoiDiemXuLy", time(progress.at()))
                .add("PhongBanXuLy", cut(progress.department(), LONGEST_NAME))
                .add("NoiDungXuLy", progress.content())
                .add("TrangThai", progress.status().code());
        addTime(item, "NgayKetThucTheoQuyDinh", progress.dueAt());
        return item.build();
    }

    /** What {@code TraCuuHoSo} gives for a dossier; a step that makes no sense to us is not there. */
    static NationalRecord recordIn(JsonObject found) {
        List<Mark> marks = new ArrayList<>();
        if (found.containsKey("DanhSachTienDo")) {
            for (JsonValue entry : found.getJsonArray("DanhSachTienDo")) {
                if (entry instanceof JsonObject step) {
                    addMark(marks, step);
                }
            }
        }
        return new NationalRecord(text(found, "TrangThaiHoSo"), marks);
    }

    private static void addMark(List<Mark> marks, JsonObject step) {
        try {
            Instant at = VietnamTime.instantOf(LocalDateTime.parse(text(step, "ThoiDiemXuLy"), TIME));
            marks.add(new Mark(text(step, "TrangThai"), at));
        } catch (DateTimeParseException noTime) {
            marks.add(new Mark(text(step, "TrangThai"), Instant.EPOCH));
        }
    }

    private static void addOwner(JsonObjectBuilder item, Owner owner) {
        item.add("ChuHoSo", cut(owner.name(), LONGEST_NAME)).add("LoaiDoiTuong", owner.organisation() ? "2" : "1");
        addText(item, "Email", owner.email());
        addText(item, "SoDienThoai", owner.phone());
        addText(item, "SoGiayToChuHoSo", owner.idNumber());
        if (!owner.organisation() && owner.idNumber() != null) {
            item.add("DinhDanhCHS", Json.createArrayBuilder().add(Json.createObjectBuilder()
                    .add("LoaiDinhDanh", owner.idNumber().length() == 9 ? CITIZEN_ID_NINE_DIGITS : CITIZEN_ID_TWELVE_DIGITS)
                    .add("SoDinhDanh", owner.idNumber())));
        }
    }

    private static String channel(SubmissionChannel channel) {
        return switch (channel) {
            case COUNTER -> "1";
            case ONLINE -> "2";
            case POSTAL -> "3";
        };
    }

    private static JsonObjectBuilder paper(Paper paper) {
        return Json.createObjectBuilder()
                .add("TepDinhKemId", paper.documentId())
                .add("TenTepDinhKem", paper.fileName())
                .add("IsDeleted", "False")
                .add("MaThanhPhanHoSo", paper.componentCode())
                .add("DuocSoHoa", "1");
    }

    private static JsonObjectBuilder fee(FeeLine fee) {
        return Json.createObjectBuilder()
                .add("TenPhiLePhi", cut(fee.name(), LONGEST_NAME))
                .add("HinhThucThu", PAID_AT_RECEPTION)
                .add("Gia", fee.amount().dong().toPlainString())
                .add("LoaiPhiLePhi", fee.charge() ? "2" : "1");
    }

    private static JsonObjectBuilder supplement(SupplementRound round, String code) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("HoSoBoSungId", code + "/" + round.number())
                .add("NguoiYeuCauBoSung", round.askedBy())
                .add("NoiDungBoSung", round.content())
                .add("NgayBoSung", time(round.askedAt()));
        addTime(item, "NgayTiepNhanBoSung", round.answeredAt());
        return item;
    }

    private static JsonObjectBuilder result(ResultPaper result) {
        return Json.createObjectBuilder()
                .add("TenGiayTo", cut(result.name(), LONGEST_RESULT_NAME))
                .add("GiayToId", result.number());
    }

    private static <T> JsonArrayBuilder list(List<T> values, Function<T, JsonObjectBuilder> toJson) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }

    private static void addTime(JsonObjectBuilder item, String field, Instant at) {
        if (at != null) {
            item.add(field, time(at));
        }
    }

    private static void addText(JsonObjectBuilder item, String field, String value) {
        if (value != null && !value.isBlank()) {
            item.add(field, value);
        }
    }

    private static String time(Instant at) {
        return TIME.format(VietnamTime.at(at));
    }

    private static String text(JsonObject json, String field) {
        return json.get(field) instanceof JsonString string ? string.getString() : "";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
