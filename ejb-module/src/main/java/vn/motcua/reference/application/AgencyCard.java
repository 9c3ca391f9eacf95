package vn.motcua.reference.application;

import java.io.Serializable;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;

/**
 * Cơ quan, như hiện trên trang.
 *
 * @param unitCode administrative unit that it serves
 * @param receivedBy identifier of the agency at whose desk dossiers for it are handed in; null if nowhere
 */
public record AgencyCard(
        String id,
        String name,
        String shortName,
        AgencyKind kind,
        AdministrativeLevel level,
        String unitCode,
        String address,
        String phone,
        String email,
        boolean oneStop,
        String receivedBy)
        implements Serializable {

    public static AgencyCard of(Agency agency) {
        return new AgencyCard(agency.id(), agency.name(), agency.shortName(), agency.kind(), agency.level(),
                agency.unitCode(), agency.contact().address(), agency.contact().phone(), agency.contact().email(),
                agency.isOneStop(), agency.receivedBy());
    }
}
