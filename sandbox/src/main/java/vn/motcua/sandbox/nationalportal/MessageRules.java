package vn.motcua.sandbox.nationalportal;

import static vn.motcua.sandbox.nationalportal.FieldRule.amount;
import static vn.motcua.sandbox.nationalportal.FieldRule.code;
import static vn.motcua.sandbox.nationalportal.FieldRule.dateTime;
import static vn.motcua.sandbox.nationalportal.FieldRule.list;
import static vn.motcua.sandbox.nationalportal.FieldRule.matching;
import static vn.motcua.sandbox.nationalportal.FieldRule.optional;
import static vn.motcua.sandbox.nationalportal.FieldRule.required;
import static vn.motcua.sandbox.nationalportal.FieldRule.text;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Đặc tả thông điệp: the fields of dossiers and of progress items, as a suspicious partner reads them. */
final class MessageRules {

    /** More in one call is not how anybody pushes; older systems send ten. */
    private static final int MOST_ITEMS = 100;

    private static final Pattern DOSSIER_CODE = Pattern.compile("[0-9A-Z.]+-(\\d{6})-\\d{4,}");
    private static final DateTimeFormatter DAY_IN_CODE =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private static final FieldRule.Form NAME = text(500);
    private static final FieldRule.Form LONG_TEXT = text(4000);
    private static final FieldRule.Form FLAG = code("0", "1");
    private static final FieldRule.Form STATUS = code("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    private static final FieldRule.Form CODE_OF_DOSSIER =
            matching(MessageRules::isDossierCode, "phải có dạng <mã định danh đơn vị>-yyMMdd-nnnn");

    private static final FieldRule[] FEE = {
        required("TenPhiLePhi", NAME),
        optional("MaPhiLePhi", NAME),
        required("HinhThucThu", code("1", "2", "4")),
        required("Gia", amount()),
        required("LoaiPhiLePhi", code("1", "2", "3"))
    };

    private static final FieldRule[] PAPER = {
        required("TenGiayTo", text(2000)), optional("SoLuong", amount()), optional("LoaiGiayTo", NAME)
    };

    private static final List<FieldRule> DOSSIER = List.of(
            required(Wire.DOSSIER_CODE, CODE_OF_DOSSIER),
            required(Wire.PROCEDURE_CODE, NAME),
            required(Wire.PROCEDURE_NAME, text(2000)),
            required("MaLinhVuc", NAME),
            required("TenLinhVuc", NAME),
            optional("SoBienNhan", NAME),
            required("ChuHoSo", NAME),
            required("LoaiDoiTuong", code("1", "2", "3", "4")),
            optional("MaDoiTuong", NAME),
            optional("ThongTinKhac", LONG_TEXT),
            optional("Email", NAME),
            optional("SoDienThoai", NAME),
            optional("Fax", NAME),
            optional("TrichYeuHoSo", text(1000)),
            required("NgayTiepNhan", dateTime()),
            optional("NgayHenTra", dateTime()),
            required(Wire.DOSSIER_STATUS, STATUS),
            optional("NgayTra", dateTime()),
            optional("NgayKetThucXuLy", dateTime()),
            optional("ThongTinTra", LONG_TEXT),
            optional("HinhThuc", FLAG),
            optional("DonViXuLy", NAME),
            optional("GhiChu", LONG_TEXT),
            optional(
                    "TaiLieuNop",
                    list(
                            required("TepDinhKemId", NAME),
                            required("TenTepDinhKem", LONG_TEXT),
                            optional("IsDeleted", code("True", "False")),
                            optional("MaThanhPhanHoSo", NAME),
                            optional("DuongDanTaiTepTin", LONG_TEXT),
                            optional("DuocSoHoa", FLAG),
                            optional("DuocTaiSuDung", code("0", "1", "2")),
                            optional("DuocLayTuKhoDMQG", FLAG),
                            optional("MaKetQuaThayThe", NAME))),
            optional("DanhSachLePhi", list(FEE)),
            optional("DanhSachTepDinhKemKhac", list(PAPER)),
            optional(
                    "DanhSachHoSoBoSung",
                    list(
                            required("HoSoBoSungId", NAME),
                            required("NguoiYeuCauBoSung", NAME),
                            required("NoiDungBoSung", LONG_TEXT),
                            required("NgayBoSung", dateTime()),
                            optional("NguoiTiepNhanBoSung", NAME),
                            optional("ThongTinTiepNhan", LONG_TEXT),
                            optional("NgayTiepNhanBoSung", dateTime()),
                            optional("TrangThaiBoSung", NAME),
                            optional("DanhSachGiayToBoSung", list(PAPER)),
                            optional("DanhSachLePhiBoSung", list(FEE)),
                            optional("NgayHenTraTruoc", dateTime()),
                            optional("NgayHenTraMoi", dateTime()))),
            optional(
                    "DanhSachGiayToKetQua",
                    list(
                            required("TenGiayTo", text(2000)),
                            optional("MaThanhPhanHoSo", NAME),
                            required("GiayToId", NAME),
                            optional("DuongDanTepTinKetQua", LONG_TEXT),
                            optional("MaGiayToKetQua", NAME),
                            optional("MaKetQua", NAME))),
            optional("KenhThucHien", code("1", "2", "3")),
            optional("NoiNopHoSo", code("1", "2")),
            optional("SoGiayToChuHoSo", NAME),
            optional("DinhDanhCHS", list(required("LoaiDinhDanh", NAME), required("SoDinhDanh", NAME))),
            optional("TaiKhoanDuocXacThucVoiVNeID", FLAG),
            optional("DuocThanhToanTrucTuyen", code("0", "1", "2", "3")),
            optional("HoSoCoThanhPhanSoHoa", FLAG),
            optional("NgayNopHoSo", dateTime()),
            optional("NgayTuChoi", dateTime()),
            optional("DSKetNoiCSDL", list(required("MaCSDL", NAME))));

    private static final List<FieldRule> PROGRESS = List.of(
            required(Wire.DOSSIER_CODE, CODE_OF_DOSSIER),
            required("NguoiXuLy", text(50)),
            optional("ChucDanh", NAME),
            required(Wire.PROGRESS_AT, dateTime()),
            optional("PhongBanXuLy", NAME),
            required("NoiDungXuLy", LONG_TEXT),
            required(Wire.PROGRESS_STATUS, STATUS),
            optional("NgayBatDau", dateTime()),
            optional("NgayKetThucTheoQuyDinh", dateTime()));

    private MessageRules() {}

    static List<JsonObject> dossiersIn(JsonObject request) {
        return itemsIn(request, DOSSIER);
    }

    static List<JsonObject> progressIn(JsonObject request) {
        return itemsIn(request, PROGRESS);
    }

    static String dossierCodeIn(JsonObject request) {
        String asked = requiredText(request, "mahoso");
        if (!isDossierCode(asked)) {
            throw Refusal.invalid("mahoso", "phải có dạng <mã định danh đơn vị>-yyMMdd-nnnn");
        }
        return asked;
    }

    static boolean isUpdating(JsonObject request) {
        String updating = requiredText(request, "isUpdating");
        return switch (updating) {
            case "True" -> true;
            case "False" -> false;
            default -> throw Refusal.invalid("isUpdating", "phải là \"True\" hoặc \"False\"");
        };
    }

    static String requiredText(JsonObject request, String field) {
        String value = Wire.string(request, field);
        if (value.isBlank()) {
            throw Refusal.invalid(field, "không được để trống");
        }
        return value;
    }

    private static List<JsonObject> itemsIn(JsonObject request, List<FieldRule> rules) {
        JsonValue data = request.get("data");
        if (!(data instanceof JsonArray items) || items.isEmpty()) {
            throw Refusal.invalid("data", "phải là một danh sách có ít nhất một phần tử");
        }
        if (items.size() > MOST_ITEMS) {
            throw Refusal.invalid("data", "có quá " + MOST_ITEMS + " phần tử");
        }
        list(rules.toArray(FieldRule[]::new)).check("data", items);
        return items.getValuesAs(JsonObject.class);
    }

    private static boolean isDossierCode(String value) {
        Matcher parts = DOSSIER_CODE.matcher(value);
        if (!parts.matches()) {
            return false;
        }
        try {
            LocalDate.parse(parts.group(1), DAY_IN_CODE);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
