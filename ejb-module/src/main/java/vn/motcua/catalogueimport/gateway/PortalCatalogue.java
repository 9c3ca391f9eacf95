package vn.motcua.catalogueimport.gateway;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Danh mục trên Cổng Dịch vụ công quốc gia, over the wire; implemented where the portal is talked to. */
public interface PortalCatalogue {

    /**
     * {@code LayDanhSachTTHC}: every procedure, in short.
     *
     * @throws vn.motcua.catalogueimport.domain.SourceUnavailable if the portal gives no proper answer
     */
    List<JsonObject> list();

    /**
     * {@code LayThuTuc}: empty if the portal says that it has no such procedure.
     *
     * @throws vn.motcua.catalogueimport.domain.SourceUnavailable if the portal gives no proper answer
     */
    Optional<JsonObject> procedure(String code);
}
