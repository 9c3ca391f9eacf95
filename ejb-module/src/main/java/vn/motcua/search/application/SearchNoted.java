package vn.motcua.search.application;

/** Có thay đổi cho tìm kiếm: fired in the transaction that notes it. */
public record SearchNoted() {}
