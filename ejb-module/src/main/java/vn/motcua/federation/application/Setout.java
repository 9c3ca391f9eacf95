package vn.motcua.federation.application;

import java.time.Instant;
import vn.motcua.federation.domain.VisitPurpose;

/**
 * Yêu cầu sang bên cung cấp định danh.
 *
 * @param browser secret that only this browser keeps
 * @param confirmedAt when the person last proved who they are while signed in, or null
 * @param returnPath where the person wants to be afterwards, or null
 */
public record Setout(String provider, VisitPurpose purpose, String browser, String returnPath, Instant confirmedAt) {}
