package vn.motcua.exchange.domain;

import vn.motcua.dossier.domain.DossierCode;

/** Cổng Dịch vụ công quốc gia, as far as we talk to it. No method throws because of what the portal does. */
public interface NationalPortal {

    /** Kết quả tra cứu; {@code found} is null unless the answer is accepted. */
    record Lookup(PartnerAnswer answer, NationalRecord found) {}

    /** Đồng bộ hồ sơ: the portal has the dossier as given; {@code known} says whether it should have it already. */
    PartnerAnswer synchronise(NationalDossier dossier, boolean known);

    /** Cập nhật tiến độ: adds one act to what the portal shows. */
    PartnerAnswer report(NationalProgress progress);

    /** Tra cứu hồ sơ. */
    Lookup lookUp(DossierCode code);
}
