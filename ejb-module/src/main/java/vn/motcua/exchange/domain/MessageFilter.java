package vn.motcua.exchange.domain;

import java.io.Serializable;

/** Điều kiện lọc thông điệp; what is null does not limit. */
public record MessageFilter(Partner partner, DeliveryState state, String dossierCode) implements Serializable {}
