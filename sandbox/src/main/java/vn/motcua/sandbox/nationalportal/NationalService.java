package vn.motcua.sandbox.nationalportal;

import java.util.Arrays;
import java.util.Optional;

/** Dịch vụ của Cổng: what can be asked for in the field {@code service} of a call. */
public enum NationalService {
    DOSSIER_SYNC("DongBoHoSoMC", CallKind.WRITE),
    PROGRESS_UPDATE("CapNhatTienDoHoSoMC", CallKind.WRITE),
    DOSSIER_LOOKUP("TraCuuHoSo", CallKind.READ),
    PROCEDURE("LayThuTuc", CallKind.READ),
    PROCEDURE_LIST("LayDanhSachTTHC", CallKind.LIST),
    AGENCY_LIST("LayDanhMucCoQuan", CallKind.READ),
    FIELD_LIST("LayDanhMucLinhVuc", CallKind.READ);

    private final String wireName;
    private final CallKind kind;

    NationalService(String wireName, CallKind kind) {
        this.wireName = wireName;
        this.kind = kind;
    }

    static Optional<NationalService> find(String wireName) {
        return Arrays.stream(values())
                .filter(service -> service.wireName.equals(wireName))
                .findFirst();
    }

    static NationalService named(String wireName) {
        return find(wireName).orElseThrow(() -> Refusal.unknownService(wireName));
    }

    public String wireName() {
        return wireName;
    }

    CallKind kind() {
        return kind;
    }
}
