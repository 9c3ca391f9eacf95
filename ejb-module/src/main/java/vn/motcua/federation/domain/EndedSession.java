package vn.motcua.federation.domain;

/** Phiên đã kết thúc tại bên cung cấp định danh: one session, or all of a person if it is null. */
public record EndedSession(String provider, String subject, String session) {}
